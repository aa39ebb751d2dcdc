using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

public sealed class LineLengthTests
{
    private const int Longest = 140;

    /// <summary>The root of the repository and each folder in it.</summary>
    public static TheoryData<string> Folders =>
    [
        ".",
        .. new DirectoryInfo(Repository.Root).EnumerateDirectories()
            .Select(folder => folder.Name)
            .Where(HasSources)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Lines_of_code_end_at_140_columns(string folder) => Complaints.AssertNone(
        from file in FilesOf(folder)
        from line in SourceText.LongLines(File.ReadAllText(Repository.File(file)), Longest)
        select FormattableString.Invariant($"{file}({line.Line}): {line.Length} columns"));

    [Theory]
    [MemberData(nameof(DocumentLinkTests.Documents), MemberType = typeof(DocumentLinkTests))]
    public void Lines_of_prose_end_at_140_columns(string document) => Complaints.AssertNone(
        from line in DocumentText.LongLines(File.ReadAllText(Repository.File(document)), Longest)
        select FormattableString.Invariant($"{document}({line.Line}): {line.Length} columns"));

    [Fact]
    public void Code_is_found_in_all_parts_of_the_repository() => Assert.Superset(
        new HashSet<string>(["Directory.Build.props", "generator/RouterGenerator.cs", "generator/build/Router.Codegen.targets"]),
        Folders.SelectMany(folder => FilesOf(folder.Data)).ToHashSet());

    [Theory]
    [InlineData("a b", 3, false)]
    [InlineData("a bc", 3, true)]
    [InlineData("    <PublicKey>0024</PublicKey>", 3, false)]
    [InlineData("é é", 3, false)]
    public void A_line_is_too_long_if_it_can_be_broken(string line, int longest, bool isLong) => Assert.Equal(
        isLong ? [(2, line.Length), (3, line.Length)] : [], SourceText.LongLines($"x\n{line}\r\n{line}\nx", longest));

    [Theory]
    [InlineData("a\nb cd\nb", 2)]
    [InlineData("a\r\n\r\nb cd", 3)]
    [InlineData("- a\n- b\n  c d", 3)]
    [InlineData("<!-- a -->\n\n> b\n> c d", 4)]
    public void A_line_of_prose_is_too_long_if_it_can_be_broken(string text, int line) =>
        Assert.Equal([line], DocumentText.LongLines(text, 3).Select(found => found.Line));

    [Theory]
    [InlineData("# a b c")]
    [InlineData("| a |\n| - |\n| b c d |")]
    [InlineData("```\na b c\n```")]
    [InlineData("````\n```\n````\n- ````\n  ```\n  a b c\n  ````")]
    [InlineData("    a b c")]
    [InlineData("<p>a b c</p>")]
    [InlineData("- abcd\n1. abcd")]
    [InlineData("a\n[b c](d).")]
    public void A_line_that_is_no_prose_or_cannot_be_broken_may_be_long(string text) => Assert.Empty(DocumentText.LongLines(text, 3));

    private static IEnumerable<string> FilesOf(string folder) => folder == "."
        ? SourceText.FilesBelow(new DirectoryInfo(Repository.Root)).Where(file => !file.Contains('/', StringComparison.Ordinal))
        : SourceText.FilesBelow(new DirectoryInfo(Repository.File(folder)));

    private static bool HasSources(string folder) =>
        !folder.StartsWith('.') && SourceText.FilesBelow(new DirectoryInfo(Repository.File(folder))).Any();
}
