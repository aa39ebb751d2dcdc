using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>The values of a page, each once.</summary>
internal sealed class CollectedValues(PageSource source)
{
    private readonly ImmutableArray<ValueRow>.Builder _values = ImmutableArray.CreateBuilder<ValueRow>();
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The values in page order.</summary>
    public EquatableArray<ValueRow> Rows => _values.ToImmutable();

    /// <summary>Adds a value, or reports it if it was added before or is too long.</summary>
    /// <param name="start">The start of the value.</param>
    /// <param name="end">The end of the value, exclusive.</param>
    public void Add(string? name, string text, ValueNotation notation, int start, int end)
    {
        if (text.Length > PageLimits.MaxNameLength)
        {
            source.ReportUnused(source.Range(start, end), "The value", $"it has more than {PageLimits.LongestName}");
            return;
        }

        var clean = NameText.WithoutInvisible(text);
        if (clean.Length > 2 && clean[0] is '\u201C' or '\u2018' && clean[clean.Length - 1] is '\u201D' or '\u2019')
        {
            (clean, notation) = (clean.Substring(1, clean.Length - 2), ValueNotation.Quoted);
        }

        if (clean != text)
        {
            source.ReportReadAs(source.Range(start, end), $"The value '{text}'", $"'{clean}'");
        }

        // A number and a text of the same digits are different values.
        if (_texts.Add((notation == ValueNotation.Integer ? "#" : "\"") + clean))
        {
            _values.Add(new ValueRow(name, clean, notation, source.Range(start, end)));
        }
        else
        {
            source.Report(DiagnosticCatalog.DuplicateField, source.Range(start, end), "value", clean);
        }
    }

    /// <summary>Makes bare values text. A table has no quotes, but other parts of the page can show that its values are text.</summary>
    public void QuoteAll()
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i].Notation == ValueNotation.Bare)
            {
                _values[i] = _values[i] with { Notation = ValueNotation.Quoted };
            }
        }
    }
}
