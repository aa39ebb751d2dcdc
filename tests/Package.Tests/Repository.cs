using System.Reflection;

namespace Package.Tests;

/// <summary>What the build knows of the repository that these tests are part of.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("RepositoryFolder");

    /// <summary>The compiler version that the generator is built against.</summary>
    public static string RoslynFloor { get; } = Metadata("RoslynFloor");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
