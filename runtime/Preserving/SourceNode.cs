using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Preserving;

/// <summary>A value in a source text, with its position.</summary>
internal sealed class SourceNode
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = int.MaxValue };

    private readonly byte[] _source;
    private int _end;

    private SourceNode(byte[] source, in JsonTokenReader reader, bool isMisfit)
    {
        _source = source;
        Start = reader.TokenStartIndex;
        _end = reader.BytesConsumed;
        IsMisfit = isMisfit;
        Kind = reader.TokenType;
        Elements = Kind == JsonTokenType.StartArray ? [] : null;
        Properties = Kind == JsonTokenType.StartObject ? new(StringComparer.Ordinal) : null;
    }

    /// <summary>The type of the first token.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>The offset of the value in the text, in bytes.</summary>
    public int Start { get; }

    /// <summary>True if the value was read as the empty value of its type.</summary>
    public bool IsMisfit { get; }

    /// <summary>The elements of an array; null for other values.</summary>
    public List<SourceNode>? Elements { get; }

    /// <summary>The properties of an object, the last of each name; null for other values.</summary>
    public Dictionary<string, SourceNode>? Properties { get; }

    public ReadOnlySpan<byte> Text => _source.AsSpan(Start.._end);

    /// <summary>Parses a source text.</summary>
    public static SourceNode Parse(SourceText source)
    {
        var misfits = new HashSet<int>((source.Misfits ?? []).Select(mark => mark.Start));
        var open = new Stack<SourceNode>();
        var reader = new JsonTokenReader(source.Text);
        SourceNode? root = null;
        string? name = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    open.Pop()._end = reader.BytesConsumed;
                    continue;
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    continue;
            }

            var node = new SourceNode(source.Text, reader, misfits.Contains(reader.TokenStartIndex));
            root ??= node;
            if (open.TryPeek(out var parent))
            {
                parent.Elements?.Add(node);
                if (parent.Properties is not null)
                {
                    parent.Properties[name!] = node;
                }
            }

            if (node.Elements is not null || node.Properties is not null)
            {
                open.Push(node);
            }
        }

        return root!;
    }

    /// <summary>Parses the current text of a value.</summary>
    public static JsonDocument ParsePresent(ReadOnlySpan<byte> written) => JsonDocument.Parse(written.ToArray(), Options);
}
