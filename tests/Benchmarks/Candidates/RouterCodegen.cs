using System.Text.Json;
using Benchmarks.Models;
using Router.Codegen;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;

namespace Benchmarks.Candidates;

/// <summary>The generated models, with their three entry points.</summary>
internal static class RouterCodegen
{
    private static readonly JsonSerializerOptions Resolved = new() { TypeInfoResolver = RouterModels.Resolver };

    public static IEnumerable<Candidate> OfModel<T>()
        where T : JsonModel<T>, IJsonCodec<T> =>
    [
        .. ThroughSerializer<T>(),
        new(CandidateNames.Direct, static json => JsonModel<T>.FromJson(json), static value => ((T)value).ToJsonUtf8()),
    ];

    public static IEnumerable<Candidate> OfList<T>()
        where T : IJsonCodec<T> =>
    [
        .. ThroughSerializer<List<T>>(),
        new(
            CandidateNames.Direct,
            static json => ModelSerializer.FromJson<List<T>, JsonList<T, T>>(json),
            static value => ModelSerializer.ToJsonUtf8<List<T>, JsonList<T, T>>((List<T>)value)),
    ];

    private static Candidate[] ThroughSerializer<T>()
    {
        var info = Resolved.GetTypeInfo<T>();
        return
        [
            new(
                CandidateNames.Attribute,
                static json => JsonSerializer.Deserialize<T>(json),
                static value => JsonSerializer.SerializeToUtf8Bytes((T)value)),
            new(
                CandidateNames.Resolver,
                json => JsonSerializer.Deserialize(json, info),
                value => JsonSerializer.SerializeToUtf8Bytes((T)value, info)),
        ];
    }
}
