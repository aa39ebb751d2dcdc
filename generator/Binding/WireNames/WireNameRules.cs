using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>The rules by which wire names follow from the names of fields.</summary>
internal sealed record WireNameRules(Dialect Dialect, WireNameConvention Convention)
{
    /// <summary>The wire name of a field.</summary>
    /// <param name="title">The page's title.</param>
    public string Derive(string field, string title) => WireNameDerivation.Of(WithoutSuffix(field, title), Convention);

    /// <summary>The name less the suffix that keeps it apart from the name of its own class, in languages that need one.</summary>
    private string WithoutSuffix(string field, string title) =>
        Dialect.Habits.SuffixOfOwnName is { } suffix && field.Length == title.Length + suffix.Length
        && field.StartsWith(title, StringComparison.Ordinal) && field.EndsWith(suffix, StringComparison.Ordinal)
            ? title
            : field;
}
