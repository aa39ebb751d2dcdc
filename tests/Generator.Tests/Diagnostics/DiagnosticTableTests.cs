using System.Globalization;
using Microsoft.CodeAnalysis;
using Router.Codegen.Diagnostics;
using Router.Codegen.Tests.Fixes;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Diagnostics;

/// <summary>The table of all diagnostics in docs/diagnostics/README.md. If ROUTER_UPDATE_SNAPSHOTS is 1, the test writes it.</summary>
public sealed class DiagnosticTableTests
{
    private const string Update = "ROUTER_UPDATE_SNAPSHOTS";
    private const string Fixes = "Code fixes: ";
    private const string NoFix = "none";
    private const string Head = "| id | title | severity | code fixes |\n|---|---|---|---|\n";

    private static readonly string File = Repository.File("docs", "diagnostics", "README.md");

    [Fact]
    public void The_table_matches_descriptors_and_help_pages()
    {
        var text = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var start = text.IndexOf(Head, StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var table = Head + string.Concat(DiagnosticCatalog.All.OrderBy(kind => kind.Id, StringComparer.Ordinal).Select(Row));
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            System.IO.File.WriteAllText(File, text[..start] + table + text[end..]);
        }

        Assert.Equal(table, text[start..end]);
    }

    [Theory]
    [MemberData(nameof(DiagnosticCatalogTests.Ids), MemberType = typeof(DiagnosticCatalogTests))]
    public async Task A_page_without_a_fix_has_none(string id)
    {
        if (FixOf(id) == NoFix)
        {
            using var project = await OpenProject.Of(DiagnosticCatalogTests.Occasions[id]);
            Assert.Empty(await project.Titles(id));
        }
    }

    private static string Row(DiagnosticDescriptor kind)
    {
        var title = kind.Title.ToString(CultureInfo.InvariantCulture);
        return $"| [{kind.Id}]({kind.Id}.md) | {title} | {Severity(kind)} | {FixOf(kind.Id)} |\n";
    }

    /// <summary>The severity of a diagnostic, as the table and its page have it.</summary>
    internal static string Severity(DiagnosticDescriptor kind) =>
        (kind.DefaultSeverity == DiagnosticSeverity.Info ? "information" : kind.DefaultSeverity.ToString().ToLowerInvariant())
        + (kind.IsEnabledByDefault ? "" : ", off by default");

    /// <summary>The fixes that the page of a diagnostic names.</summary>
    private static string FixOf(string id)
    {
        var page = System.IO.File.ReadAllLines(Repository.File("docs", "diagnostics", id + ".md"));
        Assert.Single(page, line => line.StartsWith(Fixes, StringComparison.Ordinal));
        var paragraph = page.SkipWhile(line => !line.StartsWith(Fixes, StringComparison.Ordinal)).TakeWhile(line => line.Length > 0);
        return string.Join(' ', paragraph)[Fixes.Length..].TrimEnd('.');
    }
}
