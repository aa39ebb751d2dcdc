using System.Reflection;

namespace Router.Codegen.Diagnostics;

/// <summary>The address of the project's repository, which the build writes into the assembly.</summary>
internal static class RepositoryAddress
{
    public static string Value { get; } = typeof(RepositoryAddress).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryUrl").Value!;
}
