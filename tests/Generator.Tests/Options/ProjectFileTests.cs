using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

/// <summary>Settings in the project's files that have no effect.</summary>
public sealed class ProjectFileTests
{
    private static readonly string Pet = Markdown.Object("Pet", Markdown.Required("id", "*str*"));

    [Theory]
    [InlineData("RouterCodegenNamspace", "RouterCodegenNamespace")]
    [InlineData("RouterCodgenNamespace", "RouterCodegenNamespace")]
    [InlineData("RouterCodegenRoot", "RouterCodegenRoots")]
    [InlineData("RouterCodegenWireName", "RouterCodegenWireNames")]
    [InlineData("routercodegenmisfit", "RouterCodegenMisfits")]
    public void A_misspelled_property_is_reported_with_the_right_name(string name, string known)
    {
        var file = Project($"<PropertyGroup>\n  <{name}>x</{name}>\n</PropertyGroup>");
        var diagnostic = Run(file).Single("RCG0023");
        Assert.Equal(
            $"'{name}' is no property of Router.Codegen (did you mean '{known}'?); it has no effect", GeneratedSources.Message(diagnostic));
        Assert.Equal(name, Place.Of(diagnostic, file));
    }

    [Fact]
    public void An_unknown_property_with_our_prefix_is_reported() => Assert.Equal(
        "'RouterCodegenSpeedOfLight' is no property of Router.Codegen; it has no effect",
        GeneratedSources.Message(
            Run(Project("<PropertyGroup><RouterCodegenSpeedOfLight>1</RouterCodegenSpeedOfLight></PropertyGroup>")).Single("RCG0023")));

    [Theory]
    [InlineData("<RouterSchema Include='docs/**/*.md' Namespce='N' />", "Namespce", "Namespace")]
    [InlineData("<RouterSchema Include='docs/**/*.md'>\n<WireName>CamelCase</WireName>\n</RouterSchema>", "WireName", "WireNames")]
    [InlineData("<RouterSchema Update='docs/**/*.md' Dialekt='Go' />", "Dialekt", "Dialect")]
    public void Unknown_metadata_of_a_RouterSchema_is_reported(string item, string name, string known)
    {
        var file = Project($"<ItemGroup>{item}</ItemGroup>");
        var diagnostic = Run(file).Single("RCG0023");
        Assert.Equal(
            $"'{name}' is no metadata of RouterSchema (did you mean '{known}'?); it has no effect", GeneratedSources.Message(diagnostic));
        Assert.Equal(name, Place.Of(diagnostic, file));
    }

    [Fact]
    public void A_misspelled_RouterSchema_is_reported()
    {
        var file = Project("<ItemGroup><RouterSchemas Include='docs/**/*.md' Namespace='N' /></ItemGroup>");
        var diagnostic = Run(file).Single("RCG0023");
        Assert.Equal(
            "'RouterSchemas' is no item of Router.Codegen (did you mean 'RouterSchema'?); it has no effect",
            GeneratedSources.Message(diagnostic));
        Assert.Equal("RouterSchemas", Place.Of(diagnostic, file));
    }

    [Theory]
    [InlineData("<PropertyGroup><RouterCodegenNamespace>N</RouterCodegenNamespace></PropertyGroup>")]
    [InlineData("<PropertyGroup><routercodegenstrict>true</routercodegenstrict></PropertyGroup>")]
    [InlineData("<PropertyGroup><RouterCodegenVersion>1</RouterCodegenVersion></PropertyGroup>"
        + "<ItemGroup><PackageReference Include='Router.Codegen' Version='$(RouterCodegenVersion)' /></ItemGroup>")]
    [InlineData("<PropertyGroup><RootNamespace>N</RootNamespace><RouterName>x</RouterName><OutputType>Exe</OutputType></PropertyGroup>")]
    [InlineData("<ItemGroup><RouterSchema Include='docs/**/*.md' Namespace='N' Dialect='Go' WireNames='CamelCase' Misfits='Keep' "
        + "UnknownNulls='Empty' JsonSchemas='true' Strict='false' "
        + "Roots='*' Root='docs' Link='x' Visible='false' Condition='true' Exclude='docs/x.md' />"
        + "</ItemGroup>")]
    [InlineData("<ItemGroup><RouterSchema Include='docs/**/*.md' Vendor='V' Namespace='N.%(Vendor)' /></ItemGroup>")]
    [InlineData("<ItemGroup><RouterSchema Include='docs/**/*.md' Vendor='V' />"
        + "<Other Include='@(RouterSchema->Metadata(\"Vendor\"))' /></ItemGroup>")]
    [InlineData("<ItemGroup><RouterSchema Include='docs/**/*.md' Vendor='V' /><Other Include='%(RouterSchema.Vendor)' /></ItemGroup>")]
    [InlineData("<!-- <PropertyGroup><RouterCodegenNamspace>N</RouterCodegenNamspace></PropertyGroup> -->")]
    public void Known_properties_and_those_of_the_project_are_not_reported(string content) =>
        Assert.Empty(Run(Project(content)).Diagnostics);

    [Fact]
    public void A_name_that_another_file_of_the_project_reads_is_not_reported() => Assert.Empty(
        WithFile(Project("<ItemGroup><PackageReference Include='Router.Codegen' Version='$(RouterCodegenVersion)' /></ItemGroup>"))
            .With("Directory.Build.props", Project("<PropertyGroup><RouterCodegenVersion>1</RouterCodegenVersion></PropertyGroup>"))
            .Run().Diagnostics);

    [Theory]
    [InlineData("<RouterSchema Include='dcos/**/*.md' />", "dcos/**/*.md")]
    [InlineData("<RouterSchema Include='dcos\\**\\*.md' />", "dcos\\**\\*.md")]
    [InlineData("<RouterSchema Include='dcos/**' Namespace='N' />", "dcos/**")]
    [InlineData("<AdditionalFiles Include='docs/**/*.md;dcos/*/x*.mdx' />", "dcos/*/x*.mdx")]
    [InlineData("<AdditionalFiles Include='docs/**/*.md;\n    ../elsewhere/**/*.md' />", "../elsewhere/**/*.md")]
    [InlineData("<AdditionalFiles Include='/elsewhere/**/*.md' />", "/elsewhere/**/*.md")]
    [InlineData("<RouterSchema Include='docs/a/**/*.md' />", "docs/a/**/*.md")]
    public void A_pattern_that_matches_no_file_is_reported(string item, string pattern)
    {
        var file = Project($"<ItemGroup>\n  {item}\n</ItemGroup>");
        var diagnostic = Run(file).Single("RCG0024");
        Assert.Equal($"No file matches '{pattern}'", GeneratedSources.Message(diagnostic));
        Assert.Equal(pattern, Place.Of(diagnostic, file));
    }

    [Theory]
    [InlineData("<RouterSchema Include='docs/**/*.md;docs/**/*.mdx' />")]
    [InlineData("<AdditionalFiles Include='**/*.md' />")]
    [InlineData("<AdditionalFiles Include='./other/../docs/**/*.md' />")]
    [InlineData("<AdditionalFiles Include='/acme/docs/**/*.md' />")]
    [InlineData("<AdditionalFiles Include='dcos/**/*.json;dcos/**' />")]
    [InlineData("<AdditionalFiles Include='$(Docs)/**/*.md;@(Others);dcos/x.md' />")]
    [InlineData("<AdditionalFiles Remove='dcos/**/*.md' />")]
    [InlineData("<AdditionalFiles Include='dcos/**/*.md' Condition=\"'$(Some)' == ''\" />")]
    [InlineData("<None Include='dcos/**/*.md' />")]
    public void A_pattern_that_may_match_files_is_not_reported(string item) =>
        Assert.Empty(Run(Project($"<ItemGroup>{item}</ItemGroup>")).Diagnostics);

    [Fact]
    public void A_pattern_is_relative_to_the_folder_of_the_project_even_if_the_compiler_reads_a_comment_in_its_path() => Assert.Empty(
        new GeneratedProject()
            .With("C#;100%/docs/pet.md", Pet)
            .With("C#;100%/Acme.csproj", Project("<ItemGroup><AdditionalFiles Include='docs/**/*.md' /></ItemGroup>"))
            .WithProperty("RouterCodegenFolders", "Folder=/acme/C%23%3B100%25/docs/|Path=|Extension=.md")
            .WithProperty("RouterCodegenProjectFolder", "/acme/C%23%3B100%25/")
            .WithProperty("ProjectDir", "/acme/C")
            .Run().Diagnostics);

    [Fact]
    public void A_pattern_in_a_target_is_not_reported() => Assert.Empty(
        Run(Project("<Target Name='T'><ItemGroup><AdditionalFiles Include='dcos/**/*.md' /></ItemGroup></Target>")).Diagnostics);

    [Fact]
    public void An_incomplete_project_file_is_not_reported() =>
        Assert.Empty(Run("<Project><ItemGroup><RouterSchema Incl").Diagnostics);

    private static string Project(string content) => $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{content}\n</Project>\n";

    private static GeneratedSources Run(string file) => WithFile(file).Run();

    private static GeneratedProject WithFile(string file) => GeneratedProject.Of(Pet).With("Acme.csproj", file);
}
