using System.IO.Compression;
using Xunit;

namespace Package.Tests;

/// <summary>The same sources in another folder give the same package, byte for byte.</summary>
public sealed class DeterminismTests(Workspace workspace)
{
    [Fact]
    public async Task A_copy_of_the_sources_gives_the_same_files()
    {
        var copy = await SourceCopy.Write(workspace.FolderFor("Copy"));
        var packed = Path.Combine(copy, "packed");
        (await Shell.DotNet(
            copy,
            "pack",
            "generator",
            "-c",
            "Release",
            "-o",
            packed,
            "-p:PackageVersion=" + workspace.Version,
            "-p:ContinuousIntegrationBuild=true",
            "-v",
            "quiet"))
            .Required("Packing the copy");

        foreach (var package in (string[])[workspace.PackageFile, workspace.SymbolsFile])
        {
            var (first, second) = (Contents(package), Contents(Path.Combine(packed, Path.GetFileName(package))));
            Assert.Contains(first.Keys, name => Path.GetExtension(name) is ".dll" or ".pdb");
            Assert.Equal(first, second);
        }
    }

    /// <summary>The hash of each file in a package.</summary>
    private static SortedDictionary<string, string> Contents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            contents.Add(entry.FullName, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream)));
        }

        return contents;
    }
}
