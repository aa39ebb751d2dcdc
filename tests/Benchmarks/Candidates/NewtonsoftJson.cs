using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Benchmarks.Candidates;

/// <summary>
/// Newtonsoft.Json with the hand-written types. It works on strings, so the bytes are decoded and encoded as a caller would have to do.
/// </summary>
internal static class NewtonsoftJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
    };

    public static Candidate Of<T>() => new(
        CandidateNames.Newtonsoft,
        json => JsonConvert.DeserializeObject<T>(Encoding.UTF8.GetString(json), Settings),
        value => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Settings)),
        KeepsUnknown: false);
}
