using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>The rules that derive wire names from the names of fields.</summary>
internal sealed record WireNameRules(Dialect Dialect, WireNameConvention Convention)
{
    /// <summary>The wire name of a field.</summary>
    /// <param name="title">The page's title.</param>
    public string Derive(string field, string title) => WireNameDerivation.Of(WithoutSuffix(field, title), Convention);

    /// <summary>Removes the suffix that distinguishes a field from its own class, in languages that require one.</summary>
    private string WithoutSuffix(string field, string title) =>
        Dialect.Habits.SuffixOfOwnName is { } suffix && field.Length == title.Length + suffix.Length
        && field.StartsWith(title, StringComparison.Ordinal) && field.EndsWith(suffix, StringComparison.Ordinal)
            ? title
            : field;
}
