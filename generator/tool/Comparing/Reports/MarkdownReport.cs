namespace Router.Codegen.Tool.Comparing.Reports;

/// <summary>Changes as markdown for a pull request: a table of the models, and the changes of each model in a collapsed section.</summary>
internal static class MarkdownReport
{
    /// <summary>The characters that have a meaning in markdown or on the sites that show it.</summary>
    private const string Marks = "&<>|[]*_~@#\\!";

    public static void Write(IReadOnlyList<Change> changes, TextWriter output)
    {
        output.WriteLine($"**{ChangeText.Summary(changes)}**");
        if (changes.Count == 0)
            return;

        var models = ChangeText.ByModel(changes);
        output.WriteLine();
        output.WriteLine("| model | changes | break callers | break payloads |");
        output.WriteLine("|---|--:|--:|--:|");
        foreach (var model in models)
        {
            output.WriteLine(FormattableString.Invariant(
                $"| `{model.Key}` | {model.Count()} | {model.Count(change => change.BreaksCallers is not null)} ")
                + FormattableString.Invariant($"| {model.Count(change => change.BreaksPayloads is not null)} |"));
        }

        foreach (var model in models)
        {
            output.WriteLine();
            output.WriteLine($"<details><summary><code>{model.Key}</code></summary>");
            output.WriteLine();
            output.WriteLine("| change | what | breaks callers | breaks payloads |");
            output.WriteLine("|---|---|---|---|");
            foreach (var change in model)
            {
                output.WriteLine(
                    $"| {ChangeText.Kind(change.Kind)} | {Code(ChangeText.Subject(change))} "
                    + $"| {Cell(change.BreaksCallers)} | {Cell(change.BreaksPayloads)} |");
            }

            output.WriteLine();
            output.WriteLine("</details>");
        }
    }

    /// <summary>Code in a cell. It may contain JSON of pages, which has no backticks.</summary>
    private static string Code(string text) => text.Length == 0 ? "" : $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>Text in a cell. It may contain JSON of pages, which must not become markdown.</summary>
    private static string Cell(string? text) => string.Concat((text ?? "").Select(
        c => Marks.Contains(c, StringComparison.Ordinal) ? FormattableString.Invariant($"&#{(int)c};") : c.ToString()));
}
