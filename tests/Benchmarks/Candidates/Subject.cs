using System.Text.Json;
using Benchmarks.Candidates.Plain;
using Benchmarks.Models;
using Benchmarks.Payloads;

namespace Benchmarks.Candidates;

/// <summary>A payload and its candidates.</summary>
/// <param name="Documented">The payload without its unknown properties.</param>
/// <param name="HasWrites">True if writing is compared as well.</param>
internal sealed record Subject(Payload Payload, Payload Documented, bool HasWrites, IReadOnlyList<Candidate> Candidates)
{
    public static IReadOnlyList<Subject> All() =>
    [
        Create(Payload.Image, RouterCodegen.OfModel<RouterImageGenerationsResponseBody>(), Plain(PlainContext.Default.ImageResponse)),
        Create(Payload.Chat, RouterCodegen.OfModel<ChatCompletionResponse>(), Plain(PlainContext.Default.ChatResponse)),
        Create(Payload.List, RouterCodegen.OfModel<Models.ModelList>(), Plain(PlainContext.Default.ModelList)),
        Create(Payload.ShuffledList, RouterCodegen.OfModel<Models.ModelList>(), Plain(PlainContext.Default.ModelList)) with
        {
            HasWrites = false,
        },
        Create(
            Payload.ChatWithUnknown,
            RouterCodegen.OfModel<ChatCompletionResponse>(),
            [
                .. Plain(PlainContext.Default.ChatResponse),
                SystemTextJson.Generated(ExtensibleContext.Default.ChatResponse, CandidateNames.ExtensionData, keepsUnknown: true),
            ]) with { Documented = Payload.Chat },
        Create(Payload.Sparse, RouterCodegen.OfModel<Models.UsageReport>(), Plain(PlainContext.Default.UsageReport)),
        Create(Payload.Wide, RouterCodegen.OfModel<Models.UsageReport>(), Plain(PlainContext.Default.UsageReport)),
        Create(
            Payload.RoleFirst,
            RouterCodegen.OfList<ChatMessage>(),
            [SystemTextJson.Generated(ConversationContext.Default.ListMessage), SystemTextJson.Reflection<List<Message>>()]),
        Create(
            Payload.RoleLast,
            RouterCodegen.OfList<ChatMessage>(),
            [
                SystemTextJson.Generated(UnorderedContext.Default.ListMessage),
                SystemTextJson.Reflection<List<Message>>(isUnordered: true),
            ]) with { HasWrites = false },
        Create(
            Payload.Undiscriminated,
            RouterCodegen.OfList<Models.RoutingTarget>(),
            [
                SystemTextJson.Generated(PlainContext.Default.ListRoutingTarget),
                SystemTextJson.Generated(PlainContext.Default.ListFlatTarget, CandidateNames.FlatClass),
            ]),
        Create(Payload.NonAscii, RouterCodegen.OfModel<ChatCompletionResponse>(), Plain(PlainContext.Default.ChatResponse)),
        Create(Payload.Escaped, RouterCodegen.OfModel<ChatCompletionResponse>(), Plain(PlainContext.Default.ChatResponse)),
    ];

    /// <summary>The faults of the candidates; empty if each of them reads the payload and writes the same JSON.</summary>
    public IEnumerable<string> Differences()
    {
        foreach (var candidate in Candidates)
        {
            if (Difference(candidate) is { } difference)
                yield return $"{Payload.Name}, {candidate.Name}: {difference}";
        }
    }

    private static Subject Create(Payload payload, IEnumerable<Candidate> own, IEnumerable<Candidate> others) =>
        new(payload, payload, HasWrites: true, [.. own, .. others, .. Limits.Of(payload.Json)]);

    private static Candidate[] Plain<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info) =>
        [SystemTextJson.Generated(info), SystemTextJson.Reflection<T>(), NewtonsoftJson.Of<T>()];

    private string? Difference(Candidate candidate)
    {
        try
        {
            var read = candidate.Read(Payload.Json);
            if (candidate.Write is null)
                return null;
            if (read is null)
                return "nothing was read";

            using var expected = JsonDocument.Parse((candidate.KeepsUnknown ? Payload : Documented).Json);
            var json = candidate.Write(read);
            using var written = JsonDocument.Parse(json);
            return JsonElement.DeepEquals(expected.RootElement, written.RootElement)
                ? null
                : $"wrote {System.Text.Encoding.UTF8.GetString(json)}";
        }
        catch (Exception e) when (e is JsonException or Newtonsoft.Json.JsonException or InvalidOperationException or NotSupportedException)
        {
            return e.Message;
        }
    }
}
