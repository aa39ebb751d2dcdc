using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A payload as a service could send it.</summary>
internal sealed record Payload(string Name, byte[] Json)
{
    // A constant: the order must be the same on every machine and in every run.
    private const int Seed = 20_11_22;

    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Cautious = new() { Encoder = JavaScriptEncoder.Default };

    public static Payload Image { get; } = Of("image response", ImageAnswers.Create());

    public static Payload Chat { get; } = Of("chat completion", ChatAnswers.Create(ChatText.English));

    public static Payload ChatWithUnknown { get; } =
        Of("chat, 3 unknown per object", JsonEdits.WithUnknownProperties(ChatAnswers.Create(ChatText.English)));

    public static Payload List { get; } = Of("list of 200", ModelLists.Create(200));

    public static Payload ShuffledList { get; } = Of("list of 200, shuffled", Shuffled(ModelLists.Create(200)));

    public static Payload RoleFirst { get; } = Of("48 messages, role first", Conversations.Create());

    public static Payload RoleLast { get; } = Of("48 messages, role last", JsonEdits.WithLast(Conversations.Create(), "role"));

    public static Payload Undiscriminated { get; } = Of("48 targets, undiscriminated", RoutingTargets.Create(48));

    public static Payload Wide { get; } = Of("50 fields, shuffled", Shuffled(UsageReports.Full()));

    public static Payload Sparse { get; } = Of("50 fields, 14 present", UsageReports.Sparse());

    public static Payload NonAscii { get; } = Of("chat, not ASCII", ChatAnswers.Create(ChatText.Worldwide));

    public static Payload Escaped { get; } = Of("chat, escaped", ChatAnswers.Create(ChatText.Code), Cautious);

    /// <summary>Writes a JSON array of model cards of about 47 MB.</summary>
    public static void WriteStream(Stream stream) => ModelLists.WriteCards(stream, 50_000);

    private static Payload Of(string name, JsonNode? json, JsonSerializerOptions? options = null) =>
        new(name, JsonSerializer.SerializeToUtf8Bytes(json, options ?? Raw));

    private static JsonNode? Shuffled(JsonNode json) => JsonEdits.Shuffled(json, new Random(Seed));
}
