using System.Globalization;
using System.Text;

namespace Router.Codegen.Tool.Comparing.Reports;

/// <summary>Changes in words.</summary>
internal static class ChangeText
{
    /// <summary>The changes grouped by model. Models and changes that break something come first.</summary>
    public static IReadOnlyList<IGrouping<string, Change>> ByModel(IReadOnlyList<Change> changes) =>
    [
        .. changes.OrderByDescending(change => change.Breaks)
            .GroupBy(change => change.Model, StringComparer.Ordinal)
            .OrderByDescending(model => model.Any(change => change.Breaks))
            .ThenBy(model => model.Key, StringComparer.Ordinal),
    ];

    /// <summary>The number of changes, and of changes that break something.</summary>
    public static string Summary(IReadOnlyList<Change> changes) => changes.Count == 0 ? "No changes" : string.Create(
        CultureInfo.InvariantCulture,
        $"{changes.Count} {(changes.Count == 1 ? "change" : "changes")}: {Breaking(changes, change => change.BreaksCallers)} callers, "
        + $"{Breaking(changes, change => change.BreaksPayloads)} payloads");

    private static string Breaking(IReadOnlyList<Change> changes, Func<Change, string?> reason)
    {
        var count = changes.Count(change => reason(change) is not null);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "breaks" : "break")}");
    }

    /// <summary>The kind of a change in words.</summary>
    public static string Kind(ChangeKind kind)
    {
        var words = new StringBuilder();
        foreach (var c in kind.ToString())
            words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        return words.ToString().Replace("json", "JSON", StringComparison.Ordinal);
    }

    /// <summary>The changed part, without the name of the model.</summary>
    public static string Subject(Change change)
    {
        var member = change.Member is null ? "" : change.Member + ": ";
        return change.Kind switch
        {
            ChangeKind.Renamed => $"{change.Before} -> {change.After}",
            _ when change.Before == change.After => change.Before is null ? member.TrimEnd(' ', ':') : member + change.Before,
            _ when change is { Before: not null, After: not null } => $"{member}{change.Before} -> {change.After}",
            ChangeKind.ConstantChanged => $"{member}{change.Before ?? "none"} -> {change.After ?? "none"}",
            _ => member + (change.Before ?? change.After),
        };
    }
}
