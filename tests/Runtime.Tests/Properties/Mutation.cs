using System.Text;
using CsCheck;

namespace Router.Codegen.Tests.Properties;

/// <summary>A random change of a JSON text. The result may be invalid JSON.</summary>
internal static class Mutation
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "1.0", "1.50", "-1", "1e3", "1E+400", "1e-400", "12345678901234567890",
        "0.1234567890123456789012345", "\"\"", "\"x\"", "\"1\"", "\"1.50\"", "\"2021-01-01\"", "\"2021-01-01T00:00:00.000Z\"",
        "\"2021-01-01 00:00:00\"", "\"AQ\"",
        "\"a-_\"", "\"circle\"", "\"text\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]",
        "{\"\":null}",
        "{\"type\":\"text\"}",
        "{\"type\":null,\"role\":[]}", "[1,\"a\",true,null,{},[]]",
    ];

    private static readonly string[] Scraps =
        ["\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "0", "e", "-", ".", "\\u", "null", "\u00e9", "\"a\":", "/**/", "\0"];

    private enum Kind
    {
        ReplaceValue,
        RepeatProperty,
        RespellName,
        InsertScrap,
        DeleteBytes,
        ChangeByte,
        CutOff,
    }

    public static Gen<byte[]> Of(Gen<byte[]> payload) =>
        Gen.Select(payload, Step.Array[1, 4], (bytes, steps) => steps.Aggregate(bytes, Apply));

    private static readonly Gen<(int Kind, int Place, int Choice)> Step =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, int.MaxValue], Gen.Int[0, 255]);

    private static byte[] Apply(byte[] json, (int Kind, int Place, int Choice) step)
    {
        if (json.Length == 0)
        {
            return json;
        }

        var at = step.Place % json.Length;
        switch ((Kind)step.Kind)
        {
            case Kind.ReplaceValue:
                return JsonSpans.Of(json).Values is { Count: > 0 } values
                    ? Splice(json, values[step.Place % values.Count], Values[step.Choice % Values.Length])
                    : json;
            case Kind.RepeatProperty:
                return JsonSpans.Of(json).Properties is { Count: > 0 } properties
                    && properties[step.Place % properties.Count] is var (start, length)
                    ? Splice(json, (start, 0), Encoding.UTF8.GetString(json, start, length) + ",")
                    : json;
            case Kind.RespellName:
                return JsonSpans.Of(json).Names is { Count: > 0 } names && names[step.Place % names.Count] is var name
                    ? Splice(json, name, Respelled(Encoding.UTF8.GetString(json, name.Start, name.Length), step.Choice))
                    : json;
            case Kind.InsertScrap:
                return Splice(json, (at, 0), Scraps[step.Choice % Scraps.Length]);
            case Kind.DeleteBytes:
                return Splice(json, (at, Math.Min(json.Length - at, 1 + (step.Choice % 8))), "");
            case Kind.ChangeByte:
                var changed = json.ToArray();
                changed[at] = (byte)step.Choice;
                return changed;
            default:
                return json[..at];
        }
    }

    private static string Respelled(string name, int choice) => (choice % 3) switch
    {
        0 => name.ToUpperInvariant().Replace("\\U", "\\u", StringComparison.Ordinal),
        1 => name.Replace("_", "", StringComparison.Ordinal),
        _ => name[..^1] + "_\"",
    };

    private static byte[] Splice(byte[] json, (int Start, int Length) span, string text) =>
        [.. json.AsSpan(0, span.Start), .. Encoding.UTF8.GetBytes(text), .. json.AsSpan(span.Start + span.Length)];
}
