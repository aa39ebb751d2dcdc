using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Corrections;

/// <summary>
/// Parses a line of a <c>*.corrections</c> file: the target, followed by <c>= name</c>, or by <c>:</c> and changes separated by commas.
/// </summary>
internal static class CorrectionSyntax
{
    private const string Forms =
        "expected 'Type.field = jsonName', or 'Type.field:' or 'Type:' before nullable, not nullable, optional, required, "
        + "type T, value \"x\", member T or csharp Name";

    private static readonly char[] Signs = ['=', ':'];

    private static readonly string[] WordsOfFields = ["nullable", "not nullable", "optional", "required", "type", "csharp"];

    private static readonly string[] WordsOfPages = ["value", "member", "csharp"];

    /// <summary>Parses a line. Returns no corrections if it is invalid.</summary>
    /// <param name="problem">The reason why it is invalid.</param>
    /// <param name="fix">The data that code fixes need.</param>
    public static IReadOnlyList<Correction> Parse(
        CorrectionLine line, out string problem, out EquatableArray<DiagnosticProperty> fix)
    {
        problem = Forms;
        fix = FixData.None;
        var text = line.Text;
        var sign = SignOf(text);
        var target = sign < 0 ? "" : text.Substring(0, sign).Trim();
        var rest = sign < 0 ? "" : text.Substring(sign + 1).Trim();
        var dot = target.IndexOf('.');
        var title = dot < 0 ? target : target.Substring(0, dot).Trim();
        var field = dot < 0 ? null : target.Substring(dot + 1).Trim();
        if (title.Length == 0 || field?.Length == 0 || rest.Length == 0 || (field is null && text[sign] == '='))
        {
            return [];
        }

        if (text[sign] == '=')
        {
            return [new Correction(title, field, CorrectionKind.WireName, rest, line.Whole)];
        }

        var parts = Parts(line, text.Length - rest.Length).ToList();
        var corrections = new List<Correction>();
        foreach (var part in parts)
        {
            if (ParseKind(part.Text, isField: field is not null) is not var (kind, argument))
            {
                problem = ProblemOf(part, target, isField: field is not null, out fix);
                return [];
            }

            if (corrections.Find(earlier => earlier.Kind.SetsSameAs(kind)) is { } other)
            {
                problem = other.Kind == kind
                    ? $"it says '{part.Text}' twice"
                    : $"'{other.Part.Text}' and '{part.Text}' contradict each other";
                return [];
            }

            corrections.Add(new Correction(title, field, kind, argument, parts.Count == 1 ? line.Whole : part));
        }

        return corrections;
    }

    /// <summary>The index of the sign after the target. A colon without white space after it belongs to a name.</summary>
    private static int SignOf(string line)
    {
        var sign = line.IndexOfAny(Signs);
        while (sign >= 0 && line[sign] == ':' && sign + 1 < line.Length && !char.IsWhiteSpace(line[sign + 1]))
        {
            sign = line.IndexOfAny(Signs, sign + 1);
        }

        return sign;
    }

    /// <summary>Splits a line at commas. A type, value, member or C# name extends to the end of the line.</summary>
    private static IEnumerable<LinePart> Parts(CorrectionLine line, int start)
    {
        while (start < line.Text.Length)
        {
            var comma = line.Text.IndexOf(',', start);
            var end = comma < 0 || WordOf(line.Text.Substring(start)) is "type" or "value" or "member" or "csharp"
                ? line.Text.Length
                : comma;
            var length = line.Text.Substring(start, end - start).TrimEnd().Length;
            yield return new LinePart(line, start, length);
            start = end + 1;
            while (start < line.Text.Length && char.IsWhiteSpace(line.Text[start]))
            {
                start++;
            }
        }
    }

    /// <summary>The text up to the first white space or comma.</summary>
    private static string WordOf(string text)
    {
        var end = 0;
        while (end < text.Length && text[end] != ',' && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(0, end);
    }

    private static (CorrectionKind Kind, string Text)? ParseKind(string part, bool isField)
    {
        var word = WordOf(part);
        var text = part.Substring(word.Length).Trim();
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

    /// <summary>The reason why a part is not a correction.</summary>
    private static string ProblemOf(LinePart place, string target, bool isField, out EquatableArray<DiagnosticProperty> fix)
    {
        fix = FixData.None;
        var part = place.Text;
        var word = WordOf(part);
        var text = part.Substring(word.Length).Trim();
        var own = isField ? WordsOfFields : WordsOfPages;
        var others = isField ? WordsOfPages : WordsOfFields;
        var known = Array.IndexOf(own, word) >= 0;
        if (word == "value" && !isField)
        {
            return text.Length == 0 ? Missing(word) : $"a text is in quotes: value {JsonText.Quote(text.Trim('"', '\''))}";
        }

        if (known)
        {
            return word is "type" or "csharp" or "member" ? Missing(word) : $"nothing can follow '{word}' but a comma";
        }

        if (Array.IndexOf(others, word) >= 0 || part == "not nullable")
        {
            return isField ? $"'{word}' is for a page, as in 'Type: {word} …'" : $"'{part}' is for a field, as in 'Type.field: {part}'";
        }

        if (isField && part.IndexOf('=') >= 0)
        {
            var name = part.Substring(part.IndexOf('=') + 1).Trim();
            return $"a JSON name follows '=', without ':', as in '{target} = {(name.Length == 0 ? "jsonName" : name)}'";
        }

        var folded = part.ToLowerInvariant();
        var (found, nearest) = Nearest.To(folded, own) is { } all ? (part, all) : (word, Nearest.To(WordOf(folded), own));
        if (nearest is null)
        {
            return Forms;
        }

        fix = FixData.Replace(place.Range.Start, found, nearest);
        return $"'{part}' is no kind of correction" + Nearest.DidYouMean(nearest);
    }

    private static string Missing(string word) => $"nothing follows '{word}'";

    /// <summary>Converts an integer or a quoted text to JSON; null for anything else.</summary>
    private static string? Value(string text)
    {
        var position = 0;
        return !Literals.TryRead(text, ref position, text.Length, out var literal) || position != text.Length ? null
            : literal.Notation == ValueNotation.Quoted ? JsonText.Quote(literal.Text)
            : literal.Text;
    }
}
