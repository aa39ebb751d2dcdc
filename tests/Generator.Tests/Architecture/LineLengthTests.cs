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

    private static IEnumerable<string> FilesOf(string folder) => folder == "."
        ? SourceText.FilesBelow(new DirectoryInfo(Repository.Root)).Where(file => !file.Contains('/', StringComparison.Ordinal))
        : SourceText.FilesBelow(new DirectoryInfo(Repository.File(folder)));

    private static bool HasSources(string folder) =>
        !folder.StartsWith('.') && SourceText.FilesBelow(new DirectoryInfo(Repository.File(folder))).Any();
}
