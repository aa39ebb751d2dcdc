namespace Tool.Tests;

/// <summary>A project with the settings of the package, restored as for a build.</summary>
internal static class RestoredProject
{
    /// <summary>Writes a project file, restores it, and returns its path.</summary>
    public static async Task<string> Create(PageFolder folder, string name, string properties, string items)
    {
        var file = Write(folder, name, properties, items);
        await OtherProgram.Run(folder.Path, "dotnet", "restore", file);
        return file;
    }

    /// <summary>Writes a project file that is restored with another, and returns its path.</summary>
    public static string Write(PageFolder folder, string name, string properties, string items)
    {
        var build = Path.GetDirectoryName(RepositoryFile.Find("generator/build/Router.Codegen.props"))!;
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        folder.Write(".editorconfig", "root = true\n");
        return folder.Write(name, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Router.Codegen.Runtime.dll")}" />
              </ItemGroup>
              <Import Project="{build}/Router.Codegen.props" />
              <Import Project="{build}/Router.Codegen.targets" />
            </Project>
            """);
    }
}
