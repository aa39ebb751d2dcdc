using System.Text;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>Compares an object that matches no case with the objects of the cases, for an explanation.</summary>
internal readonly ref struct ObjectComparison
{
    /// <summary>The maximum length of names that are compared.</summary>
    private const int LongestName = 256;

    private const TokenKinds Particular = TokenKinds.Integer | TokenKinds.DateText | TokenKinds.NumberText;

    private static readonly (TokenKinds Kind, string Name)[] s_kindNames =
    [
        (TokenKinds.String, "a string"), (TokenKinds.DateText, "a date"), (TokenKinds.NumberText, "a number in quotes"),
        (TokenKinds.Number, "a number"), (TokenKinds.Integer, "an integer"), (TokenKinds.Boolean, "true or false"),
        (TokenKinds.Array, "an array"), (TokenKinds.Object, "an object"),
    ];

    private readonly ReadOnlySpan<byte> _json;

    /// <summary>The offsets of the properties' values. The last of repeated properties counts.</summary>
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="json">An object, and the text after it.</param>
    public ObjectComparison(ReadOnlySpan<byte> json)
    {
        _json = json;
        var reader = new JsonTokenReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan.Length <= LongestName ? reader.GetString() : null;
            reader.Read();
            if (name is not null)
            {
                _places[name] = reader.TokenStartIndex;
            }

            reader.Skip();
        }
    }

    /// <summary>Describes the differences from an object with these fields.</summary>
    public CaseFaults With(MatchField[] fields)
    {
        var faults = new List<string>();
        var missing = new List<string>();
        var known = 0;
        foreach (var field in fields)
        {
            var name = Encoding.UTF8.GetString(field.Name);
            if (!_places.TryGetValue(name, out var place))
            {
                missing.AddRange(field.IsRequired ? [name] : []);
            }
            else if (FaultOf(field, place) is { } fault)
            {
                faults.Add($"'{name}' {fault}");
            }
            else
            {
                known += field.Constant is null ? 1 : 2;
            }
        }

        var names = fields.Select(static field => Encoding.UTF8.GetString(field.Name)).ToHashSet();
        var near = NearNames.Between(missing, _places.Keys.Where(name => !names.Contains(name)));
        var closeness = (2 * (known - faults.Count - missing.Count)) + near.Count;
        var lacks = missing.Count switch
        {
            0 => "",
            1 => $"the required property '{missing[0]}' is missing",
            _ => $"the required properties '{string.Join("', '", missing)}' are missing",
        };
        return new CaseFaults(
            closeness, [.. lacks.Length > 0 ? [lacks] : faults[..0], .. near.Select(static name => $"'{name.Came}' came"), .. faults]);
    }

    /// <summary>Describes the difference in a field's value; null if there is none.</summary>
    /// <param name="place">The offset of the value.</param>
    private string? FaultOf(MatchField field, int place)
    {
        var reader = new JsonTokenReader(_json[place..]);
        reader.Read();
        if ((field.Kinds & KindsOf(ref reader)) == 0)
        {
            var expected = NameOf(field.Kinds);
            return expected.Length > 0 ? $"is {FoundToken.Describe(reader, NonCanonical.None)}, not {expected}"
                : $"is {Shown(reader)}, which the member does not allow";
        }

        if (field.Constant is { } constant && !IsConstant(reader, constant))
        {
            return $"is {Shown(reader)}, not '{Encoding.UTF8.GetString(constant)}'";
        }

        return field.Content is { } content && reader.IsAtStart ? new ContentComparison(_json, place).With(content) : null;
    }

    /// <summary>All kinds of the value at the reader.</summary>
    public static TokenKinds KindsOf(ref JsonTokenReader reader) => Kinds.Of(ref reader, Particular);

    /// <summary>The names of the expected kinds, with articles; empty if there are none.</summary>
    public static string NameOf(TokenKinds kinds) =>
        string.Join(" or ", s_kindNames.Where(kind => (kinds & kind.Kind) != 0).Select(static kind => kind.Name));

    /// <summary>The text of a scalar; the kind of another value.</summary>
    private static string Shown(in JsonTokenReader reader) => reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
        ? FoundToken.Describe(reader, NonCanonical.None)
        : $"'{FoundToken.Shortened(reader.ValueSpan)}'";

    private static bool IsConstant(in JsonTokenReader reader, byte[] constant) =>
        reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals(constant) : reader.ValueSpan.SequenceEqual(constant);
}

/// <summary>The differences between a value and a case.</summary>
/// <param name="Closeness">A measure of how close the value is to the case, for comparison with other cases of the union.</param>
/// <param name="Texts">The differences; empty if none was found.</param>
internal readonly record struct CaseFaults(int Closeness, IReadOnlyList<string> Texts);
