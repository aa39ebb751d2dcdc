using System.Globalization;
using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Diagnostics;

/// <summary>Diagnostics as lines of text, which the generator passes to the analyzer in comments.</summary>
internal static class DiagnosticLine
{
    /// <summary>The maximum length of a property. Lines are read again after each edit, so they must be short.</summary>
    private const int LongestProperty = 1_000;

    private const char Separator = '\t';
    private const int Numbers = 9;

    /// <summary>Writes a diagnostic as one line of printable ASCII and tabs.</summary>
    public static string Write(DiagnosticInfo diagnostic)
    {
        var range = diagnostic.Range;
        var properties = Writable(diagnostic.Properties);
        int[] numbers =
        [
            range.Start, range.Length, range.StartLine, range.StartColumn, range.EndLine, range.EndColumn, diagnostic.Further,
            diagnostic.IsOfPage ? 1 : 0, properties.Count,
        ];
        return string.Join(
            Separator.ToString(),
            [
                diagnostic.Id,
                JsonText.Quote(diagnostic.Path),
                .. numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)),
                .. properties.Items.SelectMany(static property => new[] { property.Name, JsonText.Quote(property.Value) }),
                .. diagnostic.Arguments.Select(static argument => JsonText.Quote(Cut(argument))),
            ]);
    }

    /// <summary>Reads a line; null if <see cref="Write"/> did not write it.</summary>
    public static DiagnosticInfo? Read(string line)
    {
        var parts = line.Split(Separator);
        if (parts.Length < Numbers + 2 || !DiagnosticCatalog.Has(parts[0]))
        {
            return null;
        }

        var numbers = new int[Numbers];
        for (var i = 0; i < Numbers; i++)
        {
            if (!int.TryParse(parts[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        var first = Numbers + 2;
        var properties = numbers[8];
        if (properties > (parts.Length - first) / 2)
        {
            return null;
        }

        var range = new SourceRange(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        var arguments = parts.Skip(first + (2 * properties)).Select(JsonText.Unquote).ToEquatableArray();
        return new DiagnosticInfo(parts[0], JsonText.Unquote(parts[1]), range, arguments)
        {
            Further = numbers[6],
            IsOfPage = numbers[7] > 0,
            Properties = Enumerable.Range(0, properties).Select(Property).ToEquatableArray(),
        };

        DiagnosticProperty Property(int index) =>
            new(parts[first + (2 * index)], JsonText.Unquote(parts[first + (2 * index) + 1]));
    }

    /// <summary>The properties, or none if one is too long: part of a text would not be a fix.</summary>
    private static EquatableArray<DiagnosticProperty> Writable(EquatableArray<DiagnosticProperty> properties) =>
        properties.Items.All(static property => property.Value.Length <= LongestProperty) ? properties : FixData.None;

    /// <summary>The start of an argument, with at least as many characters as a message shows after some are removed.</summary>
    private static string Cut(string argument) =>
        argument.Length > 2 * LogText.Longest ? argument.Substring(0, 2 * LogText.Longest) : argument;
}
