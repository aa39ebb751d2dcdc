using System.Text;
using Xunit;

namespace Package.Tests;

/// <summary>The document that a package shows is one of the repository, with links that lead there.</summary>
internal static class PackedReadme
{
    /// <param name="package">The package.</param>
    /// <param name="document">The document's path in the repository.</param>
    /// <param name="address">The repository's address.</param>
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
