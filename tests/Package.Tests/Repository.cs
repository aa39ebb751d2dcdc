using System.Reflection;

namespace Package.Tests;

/// <summary>The repository of these tests, as known to the build.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("RepositoryFolder");

    /// <summary>The compiler version that the generator is built against.</summary>
    public static string RoslynFloor { get; } = Metadata("RoslynFloor");

    /// <summary>Where it is published.</summary>
    public static string Address { get; } = Metadata("RepositoryUrl");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
