using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Benchmarks.Candidates;

/// <summary>
/// Newtonsoft.Json over the hand-written types. It works on text, so the bytes are decoded and encoded on the way, as a caller would have
/// to.
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
