using System.Reflection;

namespace Router.Codegen.Diagnostics;

/// <summary>The address of the project's repository. The build writes it into the assembly.</summary>
internal static class RepositoryAddress
{
    public static string Value { get; } = typeof(RepositoryAddress).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryUrl").Value!;
}
