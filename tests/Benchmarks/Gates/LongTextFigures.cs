using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmarks.Candidates.Plain;
using Benchmarks.Measuring;
using Benchmarks.Models;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>The cost of writing long texts with many escapes, for each way of writing a model.</summary>
/// <param name="Text">A description of the text.</param>
/// <param name="Way">The way of writing.</param>
/// <param name="Ratio">The time divided by that of the framework's source generator for the same output.</param>
internal sealed record LongTextFigures(string Text, string Way, double Ratio)
{
    public const string Command = "long-texts";

    /// <summary>The first write in a process, when little code is compiled.</summary>
    private const string First = "ToJsonUtf8, the first in a process";

    private const string Own = "own";
    private const string Theirs = "theirs";
    private const int Length = 2_000_000;
    private const int Processes = 5;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly PlainContext PlainRelaxed = new(With(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, isIndented: false));
    private static readonly PlainContext PlainIndented = new(With(encoder: null, isIndented: true));

    private static readonly (string Name, string Part)[] Texts =
    [
        ("é", "é"),
        ("<", "<"),
        ("quotes and newlines", "\"\n"),
        ("surrogate pairs", "\U0001F600"),
        ("Cyrillic with spaces", "Привет, мир. "),
        ("quotes in words", "He said \"so\" and left.\n"),
        ("a mixture", "a \"b\" <c>\n\té\U0001F600 and some more of it, "),
    ];

    private static readonly (string Name, Func<ChatCompletionResponse, object?> Own, Func<ChatResponse, object?> Theirs)[] Ways =
    [
        (
            "ToJsonUtf8",
            static model => model.ToJsonUtf8(),
            static value => JsonSerializer.SerializeToUtf8Bytes(value, PlainContext.Default.ChatResponse)),
        (
            "ToJson",
            static model => model.ToJson(),
            static value => JsonSerializer.Serialize(value, PlainContext.Default.ChatResponse)),
        (
            "serializer, bytes",
            static model => JsonSerializer.SerializeToUtf8Bytes(model),
            static value => JsonSerializer.SerializeToUtf8Bytes(value, PlainContext.Default.ChatResponse)),
        (
            "serializer, string",
            static model => JsonSerializer.Serialize(model),
            static value => JsonSerializer.Serialize(value, PlainContext.Default.ChatResponse)),
        (
            "serializer, stream",
            static model => Streamed(stream => JsonSerializer.Serialize(stream, model)),
            static value => Streamed(stream => JsonSerializer.Serialize(stream, value, PlainContext.Default.ChatResponse))),
        (
            "serializer, Utf8JsonWriter",
            static model => Written(writer => JsonSerializer.Serialize(writer, model)),
            static value => Written(writer => JsonSerializer.Serialize(writer, value, PlainContext.Default.ChatResponse))),
        (
            "serializer, relaxed encoder",
            static model => JsonSerializer.SerializeToUtf8Bytes(model, Relaxed),
            static value => JsonSerializer.SerializeToUtf8Bytes(value, PlainRelaxed.ChatResponse)),
        (
            "serializer, indented",
            static model => JsonSerializer.SerializeToUtf8Bytes(model, Indented),
            static value => JsonSerializer.SerializeToUtf8Bytes(value, PlainIndented.ChatResponse)),
    ];

    /// <summary>
    /// Measures in new processes: each text is a large object, and the duration of its collection depends on everything else in the
    /// process.
    /// </summary>
    public static IReadOnlyList<LongTextFigures> Measure()
    {
        var printed = FreshProcess.Run(Command);
        return
        [
            .. Names().Select((name, i) => new LongTextFigures(name.Text, name.Way, printed[Key(i)])),
            .. Texts.Select((text, i) => new LongTextFigures(text.Name, First, FirstRatio(i))),
        ];
    }

    /// <summary>The code of the new process that writes one text once.</summary>
    public static int RunFirst(string text, string who)
    {
        var json = PayloadOf(Texts[int.Parse(text, CultureInfo.InvariantCulture)].Part);
        Func<byte[], object?> prepare = who == Own
            ? static json => ChatCompletionResponse.FromJson(json)
            : static json => JsonSerializer.Deserialize(json, PlainContext.Default.ChatResponse);
        Func<object?, byte[]> write = who == Own
            ? static model => ((ChatCompletionResponse)model!).ToJsonUtf8()
            : static value => JsonSerializer.SerializeToUtf8Bytes((ChatResponse)value!, PlainContext.Default.ChatResponse);
        write(prepare(Payload.Chat.Json)); // compiles the code that every write needs
        var model = prepare(json);
        var start = CpuClock.Now();
        var written = write(model);
        FreshProcess.Print(who, CpuClock.Now() - start);
        return written.Length > Length ? 0 : 1;
    }

    /// <summary>The code of the new process.</summary>
    /// <exception cref="InvalidOperationException">The two wrote different JSON.</exception>
    public static int RunFresh()
    {
        var number = 0;
        foreach (var (_, part) in Texts)
        {
            var json = PayloadOf(part);
            var own = ChatCompletionResponse.FromJson(json);
            var theirs = JsonSerializer.Deserialize(json, PlainContext.Default.ChatResponse)!;
            if (!own.ToJsonUtf8().AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(theirs, PlainContext.Default.ChatResponse)))
                throw new InvalidOperationException($"A text of '{part}' is not written alike.");
            var measured = Rounds.Run(
                [.. Ways.SelectMany(way => (Operation[])[new("", () => () => way.Own(own)), new("", () => () => way.Theirs(theirs))])],
                leastRepetitions: 1);
            for (var way = 0; way < Ways.Length; way++)
                FreshProcess.Print(Key(number++), measured[2 * way].RatioTo(measured[2 * way + 1]));
        }

        return 0;
    }

    private static IEnumerable<(string Text, string Way)> Names() =>
        from text in Texts
        from way in Ways
        select (text.Name, way.Name);

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double FirstRatio(int text)
    {
        var ratios = Enumerable.Range(0, Processes).Select(_ =>
            FreshProcess.Run(Command, Key(text), Own)[Own] / FreshProcess.Run(Command, Key(text), Theirs)[Theirs]);
        return Statistics.Median([.. ratios]);
    }

    private static JsonSerializerOptions With(JavaScriptEncoder? encoder, bool isIndented) =>
        new(PlainContext.Default.Options) { Encoder = encoder, WriteIndented = isIndented };

    private static byte[] PayloadOf(string part)
    {
        var json = JsonNode.Parse(Payload.Chat.Json)!;
        var text = new StringBuilder(Length + part.Length);
        while (text.Length < Length)
            text.Append(part);
        json["choices"]![0]!["message"]!["content"] = text.ToString();
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private static object? Streamed(Action<Stream> write)
    {
        write(Stream.Null);
        return null;
    }

    private static ArrayBufferWriter<byte> Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        write(writer);
        return buffer;
    }
}
