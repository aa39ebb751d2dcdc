using System.Reflection;

namespace Package.Tests;

/// <summary>The repository of these tests, as known to the build.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("RepositoryFolder");

    /// <summary>The compiler version that the generator is built against.</summary>
    public static string RoslynFloor { get; } = Metadata("RoslynFloor");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
