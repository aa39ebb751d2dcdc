using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Corrections;

/// <summary>The fields of a page, by the spellings that a line of corrections may use for them.</summary>
internal sealed class FieldSpellings
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The name by its letters and digits; null if several fields have the same.</summary>
    private readonly Dictionary<long, string?> _namesByLetters = [];

    public FieldSpellings(Page page)
    {
        foreach (var row in page.Body is FieldsBody { Rows: var rows } ? rows : [])
        {
            if (_names.Add(row.Name))
            {
                var letters = FoldedName.Of(row.Name);
                _namesByLetters[letters] = _namesByLetters.ContainsKey(letters) ? null : row.Name;
            }
        }
    }

    /// <summary>
    /// The name of the field of a correction as the page spells it; null for a correction of the page itself. If the page has no field of
    /// the exact name, it is the only field with the same letters and digits. A title with wildcards needs the exact name: the line is not
    /// written for one page, and other pages may mean something else by another spelling.
    /// </summary>
    public string? FieldOf(Correction correction)
    {
        var field = correction.Field;
        return field is null || correction.Title.IndexOf('*') >= 0 || _names.Contains(field) || !field.Any(char.IsLetterOrDigit)
            ? field
            : _namesByLetters.TryGetValue(FoldedName.Of(field), out var name) && name is not null ? name : field;
    }
}
