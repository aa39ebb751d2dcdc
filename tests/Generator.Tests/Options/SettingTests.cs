using System.Collections.Immutable;
using Router.Codegen.Options;
using Router.Codegen.Options.ProjectFiles;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

/// <summary>The places of each setting: the build passes it, the generator reads it, its name is known, README.md lists it.</summary>
public sealed class SettingTests
{
    /// <summary>A value of each setting of a set that differs from what holds without it.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["Namespace"] = "Acme.Other",
        ["Dialect"] = "Go",
        ["WireNames"] = "KebabCase",
        ["Misfits"] = "Refuse",
        ["UnknownNulls"] = "Nullable",
        ["JsonSchemas"] = "True",
        ["Strict"] = "true",
        ["Roots"] = "Pet",
        ["Root"] = "/acme/",
    };

    public static TheoryData<string> OfSets => [.. KnownSettings.Metadata];

    public static TheoryData<string> OfProjects => [.. KnownSettings.Properties];

    [Fact]
    public void The_names_of_a_sets_settings_are_known() => Assert.Equal(
        Assert.Single(typeof(SetOptions).GetConstructors()).GetParameters()
            .Select(parameter => parameter.Name!.StartsWith("Is", StringComparison.Ordinal) ? parameter.Name[2..] : parameter.Name)
            .Append(nameof(SetFolder.Root))
            .Order(StringComparer.Ordinal),
        KnownSettings.Metadata.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(OfSets))]
    public void A_sets_setting_is_read(string name)
    {
        var (stated, other) = (FolderWith($"{name}={Values[name]}"), FolderWith("Extension=.md"));
        Assert.NotEqual(other with { IsRouterSchema = stated.IsRouterSchema }, stated);
    }

    [Theory]
    [MemberData(nameof(OfSets))]
    public void A_sets_setting_is_passed_by_the_build(string name)
    {
        var targets = File.ReadAllText(Repository.File("generator", "build", "Router.Codegen.targets"));
        Assert.Contains($"|{name}=%({name})", targets, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfSets))]
    public void A_sets_setting_is_shown_in_the_readme(string name)
    {
        var shown = Assert.Single(Readme(), line => line.StartsWith("<RouterSchema Include=", StringComparison.Ordinal));
        Assert.Contains($" {name}=\"", shown, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfProjects))]
    public void A_projects_setting_is_passed_by_the_build(string name)
    {
        // Roots are passed as another property, with line ends and commas escaped.
        var passed = name == "RouterCodegenRoots" ? "RouterCodegenRootList" : name;
        var properties = File.ReadAllText(Repository.File("generator", "build", "Router.Codegen.props"));
        Assert.Contains($"<CompilerVisibleProperty Include=\"{passed}\" />", properties, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfProjects))]
    public void A_projects_setting_has_a_row_in_the_readme(string name) =>
        Assert.Single(Readme(), line => line.StartsWith($"| `{name}` | ", StringComparison.Ordinal));

    private static SetFolder FolderWith(string setting)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add("RouterSchemaSets", $"Folder=/acme/docs/|{setting}");
        return OptionsReader.Read(new BuildProperties(properties).GlobalOptions).Folders.Items.Single();
    }

    private static string[] Readme() => File.ReadAllLines(Repository.File("README.md"));
}
