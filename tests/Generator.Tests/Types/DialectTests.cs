using System.Text.RegularExpressions;
using Router.Codegen.Tests.Pages;
using Router.Codegen.Tests.Projects;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tests.Types;

/// <summary>The tests, words and documents of each dialect beside its grammar, without which it works, but is not looked after.</summary>
public sealed partial class DialectTests
{
    /// <summary>The kinds of scalar that all dialects have a name for.</summary>
    private static readonly PrimitiveKind[] Common =
        [PrimitiveKind.String, PrimitiveKind.Double, PrimitiveKind.Boolean, PrimitiveKind.Any, PrimitiveKind.DateTime];

    public static TheoryData<string> Dialects => [.. Dialect.All.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Each_has_tests_of_its_grammar(string dialect)
    {
        Assert.NotNull(typeof(DialectTests).Assembly.GetType($"{typeof(DialectTests).Namespace}.{dialect}GrammarTests"));
        Assert.Contains(
            dialect, InlineRows.Of(typeof(HostileTypeTests), nameof(HostileTypeTests.A_type_nested_too_deeply_is_unrecognised)));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Each_has_tests_of_what_it_is_recognised_by(string dialect)
    {
        Assert.Contains(
            dialect,
            InlineRows.Of(typeof(EvidenceTests), nameof(EvidenceTests.A_type_that_only_one_dialect_has_counts_for_that_dialect), 1));
        Assert.Contains(dialect, InlineRows.Of(typeof(EvidenceTests), nameof(EvidenceTests.A_block_of_code_counts_for_its_language), 1));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Each_has_names_of_scalars_to_suggest(string dialect) =>
        Assert.DoesNotContain(Common, kind => Dialect.Named(dialect)!.Words.Of(kind) is null);

    [Fact]
    public void The_readme_lists_all() => Assert.Equal(
        Dialect.All.Select(dialect => dialect.Name).Order(StringComparer.Ordinal),
        NamesIn(Listed()));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/json.md")]
    [InlineData("docs/json-schema.md")]
    public void Documents_list_those_without_a_word_for_null(string document) => Assert.Equal(
        Dialect.All.Where(dialect => !dialect.Habits.HasWordForNull).Select(dialect => dialect.Name).Order(StringComparer.Ordinal),
        NamesIn(WithoutNull(), document));

    /// <summary>The dialects that a document lists in the part that a pattern finds, in alphabetical order.</summary>
    private static IEnumerable<string> NamesIn(Regex list, string document = "README.md") => Separator()
        .Split(list.Match(File.ReadAllText(Repository.File(document.Split('/')))).Groups["names"].Value)
        .Select(name => name.Replace("#", "Sharp", StringComparison.Ordinal))
        .Select(name => Dialect.All.FirstOrDefault(known => name.Equals(known.Name, StringComparison.OrdinalIgnoreCase))?.Name ?? name)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"dialects: (?<names>[^.]*)\.")]
    private static partial Regex Listed();

    [GeneratedRegex(@"\((?<names>TypeScript,[^)]*)\)| in (?<names>TypeScript,[\w#,\s]*? and \w+)")]
    private static partial Regex WithoutNull();

    [GeneratedRegex(@",\s+|\s+(?:and|or)\s+")]
    private static partial Regex Separator();
}
