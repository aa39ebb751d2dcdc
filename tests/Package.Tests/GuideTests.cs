using Package.Tests.Documents;
using Xunit;

namespace Package.Tests;

/// <summary>Guides lead where they say: their files are written, their commands run, and these print what the guide shows.</summary>
public sealed class GuideTests(Workspace workspace, CompilerServer server) : IClassFixture<CompilerServer>
{
    public static TheoryData<string> Names => [.. UserDocuments.Guides];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_guide_leads_where_it_says(string document)
    {
        // Commands of guides may ask for packages, the command line, pages of a clone, and a name for commits.
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
    public async Task A_guide_that_leads_elsewhere_fails(string text, string complaint)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace.Guides, Guid.NewGuid().ToString("N"))).FullName;
        var document = Path.Combine(folder, "guide.md");
        await File.WriteAllTextAsync(document, text + "\n", TestContext.Current.CancellationToken);
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => new Guide(document, folder, []).Walk());
        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Csharp_and_xml_that_is_not_followed_is_marked_as_shown_and_so_is_built() => Assert.Equal(
        [
            // The first of C# and those of XML are built by ReadmeTests, the second of C# is a snapshot of the emitter.
            (UserDocuments.Readme, "csharp"), (UserDocuments.Readme, "csharp"),
            (UserDocuments.Readme, "xml"), (UserDocuments.Readme, "xml"),
        ],
        UserDocuments.All.Except(UserDocuments.Guides).SelectMany(document => DocumentBlock.Of(document)
            .Where(block => block is { IsShown: false, Language: "csharp" or "xml" })
            .Select(block => (document, block.Language))));
}
