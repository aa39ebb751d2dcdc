using System.Reflection;

namespace Package.Tests;

/// <summary>The repository of these tests, from properties of the build.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("RepositoryFolder");

    /// <summary>The version of the compiler against which the generator is built.</summary>
    public static string RoslynFloor { get; } = Metadata("RoslynFloor");

    /// <summary>The address at which it is published.</summary>
    public static string Address { get; } = Metadata("RepositoryUrl");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
