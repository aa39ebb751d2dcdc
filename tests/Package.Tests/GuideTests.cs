using Package.Tests.Documents;
using Xunit;

namespace Package.Tests;

/// <summary>Guides are correct: their files are written, their commands are run, and the output is that of the guide.</summary>
public sealed class GuideTests(Workspace workspace, CompilerServer server) : IClassFixture<CompilerServer>
{
    public static TheoryData<string> Names => [.. UserDocuments.Guides];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_guide_gives_the_output_that_it_shows(string document)
    {
        // Commands of guides may need packages, the command line tool, pages of a clone, and a name for commits.
        await workspace.Pack(Path.Combine(Repository.Folder, "runtime", "AspNetCore"));
        await workspace.Pack(Path.Combine(Repository.Folder, "runtime", "Swashbuckle"));
        (string, string)[] author =
        [
            ("GIT_AUTHOR_NAME", "A"), ("GIT_AUTHOR_EMAIL", "a@acme.example"),
            ("GIT_COMMITTER_NAME", "A"), ("GIT_COMMITTER_EMAIL", "a@acme.example"),
        ];
        (string, string)[] environment = [.. await workspace.Tool.Environment(), .. server.Settings, .. author];
        await new Guide(document, Path.Combine(workspace.Guides, Path.GetFileNameWithoutExtension(document)), environment).Walk();
    }

    [Theory]
    [InlineData("Text.", "has no block of commands")]
    [InlineData("```sh\necho a\n```\n\n```json\n{}\n```", "is no file, no command and no output")]
    [InlineData("```sh\necho a b\n```\n\n```text\na\n```", "did not print 'a'")]
    [InlineData("```sh\necho a\necho b\n```\n\n```text\nb\na\n```", "did not print 'a'")]
    [InlineData("```sh\nfalse\necho a\n```", "ended with 1")]
    [InlineData("```sh exits 1\ntrue\n```", "ended with 0")]
    public async Task A_guide_with_other_output_fails(string text, string complaint)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Guides, Guid.NewGuid().ToString("N"))).FullName;
        var document = Path.Combine(folder, "guide.md");
        await File.WriteAllTextAsync(document, text + "\n", TestContext.Current.CancellationToken);
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => new Guide(document, folder, []).Walk());
        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CSharp_and_XML_that_is_not_executed_is_marked_as_shown_and_is_built() => Assert.Equal(
        [
            // ReadmeTests builds the first C# block and the XML blocks; the second C# block is a snapshot of the emitter.
            (UserDocuments.Readme, "csharp"), (UserDocuments.Readme, "csharp"),
            (UserDocuments.Readme, "xml"), (UserDocuments.Readme, "xml"),
        ],
        UserDocuments.All.Except(UserDocuments.Guides).SelectMany(document => DocumentBlock.Of(document)
            .Where(block => block is { IsShown: false, Language: "csharp" or "xml" })
            .Select(block => (document, block.Language))));
}
