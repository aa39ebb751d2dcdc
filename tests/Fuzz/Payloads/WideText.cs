using System.Text;

namespace Fuzz.Payloads;

/// <summary>A payload of many properties or elements, whose names may have equal hashes.</summary>
internal sealed class WideText
{
    private static readonly string[] Names = ["name", "Name", "next", "all", "by_name", "any", "text", "a", "_name"];
    private static readonly string[] Values = ["1", "\"x\"", "null", "{}", "[]", "{\"a\":1}", "[null]", "\"\\u00e9\""];

    private static readonly string[] Pages =
    [
        "Open/Branch", "Open/Loose", "Open/Collections", "Open/Thicket", "Open/Maze", "Open/Anything", "Open/Delivery", "Strict/Folder",
    ];

    private readonly string _open;
    private readonly string _close;
    private readonly string _value;
    private readonly Func<int, string> _name;

    public WideText(Random random)
    {
        Page = random.Of<string>(Pages);
        var property = random.Of<string>(Names);
        (_open, _close) = random.Of(("{", "}"), ($"{{\"{property}\":{{", "}}"), ($"{{\"{property}\":[{{", "}]}"));
        _value = random.Of<string>(Values);
        var same = random.Of<string>(Names);
        _name = random.Next(4) switch
        {
            0 => _ => same,
            1 => i => $"{same}{i}",
            2 => i => $"{same}{new string('_', i % 50)}",
            _ => SameHash,
        };
    }

    public string Page { get; }

    public byte[] Of(int count) => Encoding.UTF8.GetBytes(
        _open + string.Join(',', Enumerable.Range(0, count).Select(i => $"\"{_name(i)}\":{_value}")) + _close);

    /// <summary>
    /// Makes names with equal hashes. In tables of field names, length, beginning and end are equal. In the framework's dictionaries
    /// without randomised hashing, later characters cancel the effect of earlier ones.
    /// </summary>
    private static string SameHash(int i)
    {
        const uint Start = (5381 << 16) + 5381;
        var first = (uint)(0x4100 + (i & 0x3F) + ((i >> 6) << 16) + 0x410000);
        var hash = (uint.RotateLeft(Start, 5) + Start) ^ first;
        var last = uint.RotateLeft(hash, 5) + hash;
        var text = new string([(char)first, (char)(first >> 16), 'a', 'a', (char)last, (char)(last >> 16), 'a', 'a']);
        return text.Any(static c => c < ' ' || c is '"' or '\\' || char.IsSurrogate(c)) ? $"aaaaaaaa{i:D6}aaaaaaaa" : text;
    }
}
