using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Corrections;

/// <summary>
/// Parses a line of a <c>*.corrections</c> file: the target, then <c>= name</c>, or <c>:</c> and changes separated by commas.
/// </summary>
internal static class CorrectionSyntax
{
    private const string Forms =
        "expected 'Type.field = jsonName', or 'Type.field:' or 'Type:' before nullable, not nullable, optional, required, "
        + "type T, value \"x\", member T or csharp Name";

    private static readonly char[] Signs = ['=', ':'];

    /// <summary>Parses a line. Returns no corrections if it is invalid.</summary>
    /// <param name="problem">The reason why it is invalid.</param>
    public static IReadOnlyList<Correction> Parse(string line, out string problem)
    {
        problem = Forms;
        var sign = SignOf(line);
        var target = sign < 0 ? "" : line.Substring(0, sign).Trim();
        var rest = sign < 0 ? "" : line.Substring(sign + 1).Trim();
        var dot = target.IndexOf('.');
        var title = dot < 0 ? target : target.Substring(0, dot).Trim();
        var field = dot < 0 ? null : target.Substring(dot + 1).Trim();
        if (title.Length == 0 || field?.Length == 0 || rest.Length == 0 || (field is null && line[sign] == '='))
        {
            return [];
        }

        if (line[sign] == '=')
        {
            return [new Correction(title, field, CorrectionKind.WireName, rest)];
        }

        var corrections = new List<Correction>();
        foreach (var part in Parts(rest))
        {
            if (ParseKind(part, isField: field is not null) is not var (kind, text))
            {
                return [];
            }

            corrections.Add(new Correction(title, field, kind, text));
        }

        return corrections;
    }

    /// <summary>The index of the sign after the target. A colon without white space after it is part of a name.</summary>
    private static int SignOf(string line)
    {
        var sign = line.IndexOfAny(Signs);
        while (sign >= 0 && line[sign] == ':' && sign + 1 < line.Length && !char.IsWhiteSpace(line[sign + 1]))
        {
            sign = line.IndexOfAny(Signs, sign + 1);
        }

        return sign;
    }

    /// <summary>Splits a text at commas. A type, value, member or C# name extends to the end of the line.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > 0)
        {
            var comma = text.IndexOf(',');
            var first = comma < 0 ? text : text.Substring(0, comma);
            if (comma < 0 || first.Trim().Split(' ')[0] is "type" or "value" or "member" or "csharp")
            {
                yield return text.Trim();
                yield break;
            }

            yield return first.Trim();
            text = text.Substring(comma + 1).Trim();
        }
    }

    private static (CorrectionKind Kind, string Text)? ParseKind(string part, bool isField)
    {
        var space = part.IndexOf(' ');
        var (word, text) = space < 0 ? (part, "") : (part.Substring(0, space), part.Substring(space + 1).Trim());
        return (word, text.Length > 0) switch
        {
            ("nullable", false) when isField => (CorrectionKind.Nullable, ""),
            ("not", true) when isField && text == "nullable" => (CorrectionKind.NotNullable, ""),
            ("optional", false) when isField => (CorrectionKind.Optional, ""),
            ("required", false) when isField => (CorrectionKind.Required, ""),
            ("type", true) when isField => (CorrectionKind.Type, text),
            ("value", true) when !isField && Value(text) is { } value => (CorrectionKind.Value, value),
            ("member", true) when !isField => (CorrectionKind.Member, text),
            ("csharp", true) => (CorrectionKind.CSharpName, text),
            _ => null,
        };
    }

    /// <summary>Converts an integer or a quoted text to JSON; null for anything else.</summary>
    private static string? Value(string text)
    {
        var position = 0;
        return !Literals.TryRead(text, ref position, text.Length, out var literal) || position != text.Length ? null
            : literal.Notation == ValueNotation.Quoted ? JsonText.Quote(literal.Text)
            : literal.Text;
    }
}
