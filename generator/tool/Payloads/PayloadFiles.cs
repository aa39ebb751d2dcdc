using System.Text;
using System.Text.Json;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>Reads recorded payloads: files with one value, with several (JSON lines), or with arrays of values.</summary>
internal static class PayloadFiles
{
    private const int MaxDepth = 1000;

    private static readonly UnicodeEncoding[] Wide =
    [
        new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly string[] Extensions = [".json", ".jsonl", ".ndjson"];

    /// <summary>The files at a path on the command line: a file, a pattern of files, or all payloads below a folder.</summary>
    /// <exception cref="ProjectException">There are no such files.</exception>
    public static IEnumerable<string> Named(string path)
    {
        if (File.Exists(path))
            return [path];
        if (Directory.Exists(path))
            return Sorted(path, FolderFiles.Below(path)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)));

        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return Path.GetFileName(path).Contains('*', StringComparison.Ordinal) && Directory.Exists(folder)
            ? Sorted(path, Directory.EnumerateFiles(folder, Path.GetFileName(path)))
            : throw new ProjectException($"{path} does not exist.");
    }

    /// <summary>
    /// The values of a file; none if it has nothing but empty arrays. If the text stops being JSON, the last one says where.
    /// </summary>
    /// <param name="splitsArrays">True if the elements of an array are the payloads.</param>
    public static IEnumerable<Payload> Read(string file, bool splitsArrays)
    {
        if (Utf8(file) is not { } json)
            return [new Payload(file, default, "it is not valid UTF-16")];

        var values = Values(file, json.Span, splitsArrays, out var malformed);
        var areLines = values.Exists(value => value.Line != values[0].Line);
        var payloads = values.Select(value => new Payload(
            file + (areLines ? $"({value.Line})" : "") + (value.Index < 0 ? "" : $"[{value.Index}]"),
            json[value.Range]));
        return malformed is null ? payloads : payloads.Append(malformed);
    }

    /// <summary>
    /// The text of a file without its byte order mark; null if it is not text. Some shells write UTF-16, which is recognised by the mark.
    /// </summary>
    private static ReadOnlyMemory<byte>? Utf8(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            return bytes.AsMemory(Encoding.UTF8.Preamble.Length);
        if (Array.Find(Wide, encoding => bytes.AsSpan().StartsWith(encoding.Preamble)) is not { } wide)
            return bytes;

        try
        {
            return Encoding.UTF8.GetBytes(wide.GetString(bytes.AsSpan(wide.Preamble.Length)));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static List<Value> Values(string file, ReadOnlySpan<byte> json, bool splitsArrays, out Payload? malformed)
    {
        malformed = null;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MaxDepth });
        var values = new List<Value>();
        var (line, counted) = (1, 0);
        var isEmpty = true;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                isEmpty = false;
                line += json[counted..start].Count((byte)'\n');
                counted = start;
                if (reader.TokenType != JsonTokenType.StartArray || !splitsArrays)
                {
                    reader.Skip();
                    values.Add(new Value(start..(int)reader.BytesConsumed, line, -1));
                    continue;
                }

                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    values.Add(new Value(start..(int)reader.BytesConsumed, line, index));
                }
            }
        }
        catch (JsonException e)
        {
            malformed = new Payload(
                $"{file}({e.LineNumber + 1},{e.BytePositionInLine + 1})", default, $"it is not JSON: {WithoutPlace(e.Message)}");
            return values;
        }

        if (isEmpty)
            malformed = new Payload(file, default, "it has no JSON value");
        return values;
    }

    private static string WithoutPlace(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;

    private static List<string> Sorted(string path, IEnumerable<string> files)
    {
        var sorted = files.OrderBy(file => file, StringComparer.Ordinal).ToList();
        return sorted.Count > 0
            ? sorted
            : throw new ProjectException($"{path} has no payloads: no file there ends in {string.Join(", ", Extensions)}.");
    }

    /// <summary>A value in a file.</summary>
    /// <param name="Line">The line of the value, or of the array that it is an element of, from one.</param>
    /// <param name="Index">The index in the array; -1 if the value is not an element.</param>
    private readonly record struct Value(Range Range, int Line, int Index);
}
