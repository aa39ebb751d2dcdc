using System.Text;
using Xunit;

namespace Package.Tests;

/// <summary>Asserts that the readme of a package is a document of the repository, with links to the repository.</summary>
internal static class PackedReadme
{
    /// <param name="package">The package.</param>
    /// <param name="document">The path of the document in the repository.</param>
    /// <param name="address">The address of the repository.</param>
    public static void AssertIs(string package, string document, string address)
    {
        var packed = Text(PackageFiles.Read(package, "README.md"));
        var own = Text(File.ReadAllBytes(Path.Combine(Repository.Folder, document)));
        var folder = $"{address}/blob/main/{Path.GetDirectoryName(document)}".TrimEnd('/') + "/";
        Assert.Contains($"]({folder}", packed, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https?:|#|\.\./schemas/)", packed);
        Assert.Equal(own, packed.Replace(folder, "", StringComparison.Ordinal));
    }

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8).ReplaceLineEndings("\n");
}
