using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Names of merged models are aliases of the models that replace them.</summary>
public sealed class AliasTests
{
    private const string AliasFile = "RouterModels-Aliases.g.cs";

    /// <summary>The number of aliases up to which all are written, even if sources do not mention them.</summary>
    private const int Few = 1_000;

    private static readonly string Lives = Markdown.Required("lives", "*int*");

    [Fact]
    public void A_name_of_a_kept_model_in_another_folder_is_qualified_by_the_folder()
    {
        var project = new GeneratedProject().WithProperty("RouterCodegenMerge", "Identical")
            .With("docs/cat.md", Markdown.Object("Cat", Lives))
            .With("docs/wild/lion.md", Markdown.Object("Lion", Lives))
            .With("docs/tame/lion.md", Markdown.Object("Lion", Markdown.Required("size", "*int*")))
            .WithCode("""
                internal static class Zoo { public static Acme.Models.Cat Make() { WildLion lion = new() { Lives = 9 }; return lion; } }
                """);
        Assert.Equal(["Acme.Models.Cat", "Acme.Models.Tame.Lion"], project.Build().Models);
    }

    [Fact]
    public void A_name_of_the_framework_is_qualified_by_the_namespace() => Assert.Equal(
        ["ModelsException", "Lion", "ModelsTask", "ModelsType"],
        Aliases(Merged(
            Markdown.Object("Cat", Lives),
            Markdown.Object("Type", Lives),
            Markdown.Object("Task", Lives),
            Markdown.Object("Lion", Lives),
            Markdown.Object("Exception", Lives))
            .WithCode("""
                using System;
                class Zoo { Type Of(Exception error) => error.GetType(); System.Threading.Tasks.Task<int> Ask() => null!; }
                """).Run().AssertNoDiagnostics()));

    [Fact]
    public void A_name_of_a_namespace_is_qualified_by_the_namespace() => Assert.Equal(
        ["ModelsAcme", "Lion", "ModelsMicrosoft", "ModelsProgram", "ModelsSystem"],
        Aliases(Merged(
            Markdown.Object("Cat", Lives),
            Markdown.Object("Acme", Lives),
            Markdown.Object("System", Lives),
            Markdown.Object("Microsoft", Lives),
            Markdown.Object("Program", Lives), Markdown.Object("Lion", Lives))
            .WithCode("class Zoo { Acme.Models.Cat Of(System.Exception error) => new() { Lives = 1 }; }").Run().AssertNoDiagnostics()));

    [Fact]
    public void The_list_of_framework_names_is_complete()
    {
        var web = Directory.GetFiles(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Builder.WebApplication).Assembly.Location)!, "*.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
        var references = Basic.Reference.Assemblies.Net100.References.All.Concat(web);
        var global = CSharpCompilation.Create("Empty", references: references).GlobalNamespace;
        Assert.Equal(
            new[]
            {
                "System", "System.Collections.Concurrent", "System.Collections.Generic", "System.Diagnostics", "System.Globalization",
                "System.IO", "System.Linq", "System.Net", "System.Net.Http", "System.Net.Http.Json", "System.Reflection", "System.Text",
                "System.Text.Json", "System.Text.Json.Nodes", "System.Text.Json.Serialization", "System.Threading",
                "System.Threading.Tasks", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
                "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
                "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
            }
                .SelectMany(name => name.Split('.')
                    .Aggregate(global, (space, part) => space.GetNamespaceMembers().Single(member => member.Name == part))
                    .GetTypeMembers())
                .Where(type => type is { Arity: 0, DeclaredAccessibility: Accessibility.Public })
                .Select(type => type.Name).Distinct().Order(StringComparer.Ordinal),
            FrameworkNames.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_of_models_in_two_sets_is_qualified_by_their_namespaces()
    {
        var project = new GeneratedProject().WithProperty("RouterCodegenMerge", "Identical")
            .WithProperty("RouterSchemaSets", "Folder=/acme/a/|Namespace=One||Folder=/acme/b/|Namespace=Two")
            .With("a/alpha.md", Markdown.Object("Alpha", Lives)).With("a/cat.md", Markdown.Object("Cat", Lives))
            .With("b/alpha.md", Markdown.Object("Alpha", Lives)).With("b/dog.md", Markdown.Object("Dog", Lives));
        Assert.Equal(["OneAlpha", "TwoAlpha"], Aliases(project.Run().AssertNoDiagnostics()));
    }

    [Fact]
    public void Only_mentioned_names_become_aliases_if_there_are_many()
    {
        var project = Many(Few + 2);
        Assert.DoesNotContain(AliasFile, project.Run().AssertNoDiagnostics().Files.Keys);

        var sources = project
            .WithCode("""
                using Acme.Models;
                internal static class Zoo { public static Model0 Make() { Model17 model = new() { Lives = 9 }; return model; } }
                """)
            .With("Pages/Zoo.razor", "<p>@(new Model900 { Lives = 1 }.Lives) of Model_901 and Model902s</p>")
            .With("Views/Zoo.cshtml", "@model List<Model903>").Run().AssertNoDiagnostics();
        Assert.Equal(["Model17", "Model900", "Model903"], Aliases(sources));
        Assert.Equal(["Acme.Models.Model0"], sources.Compile().Models);
    }

    [Fact]
    public void A_name_that_an_edit_mentions_becomes_an_alias()
    {
        var project = Many(Few + 2).WithCode("class Zoo { }");
        var driver = project.RunOn(project.CreateDriver(tracksSteps: false));
        Assert.DoesNotContain(AliasFile, Files(driver));
        var edited = project.WithCode("class Zoo { Model17 Last; }").RunOn(driver);
        Assert.Contains(AliasFile, Files(edited));
        Assert.DoesNotContain(AliasFile, Files(project.RunOn(edited)));

        static IEnumerable<string> Files(GeneratorDriver driver) =>
            driver.GetRunResult().Results[0].GeneratedSources.Select(file => file.HintName);
    }

    [Fact]
    public void All_names_become_aliases_if_there_are_few() =>
        Assert.Equal(Few, Aliases(Many(Few + 1).Run().AssertNoDiagnostics()).Count);

    [Fact]
    public void All_names_become_aliases_in_file_mode() =>
        Assert.Equal(Few + 1, Aliases(Many(Few + 2).InFileMode().WrittenFiles).Count);

    private static GeneratedProject Many(int models) => Enumerable.Range(0, models)
        .Aggregate(Merged(), (project, i) => project.WithAnother($"docs/model{i}.md", Markdown.Object($"Model{i}", Lives)));

    private static GeneratedProject Merged(params string[] pages) =>
        GeneratedProject.Of(pages).WithProperty("RouterCodegenMerge", "Identical");

    private static List<string> Aliases(GeneratedSources sources) => Aliases(sources.Files);

    private static List<string> Aliases(IReadOnlyDictionary<string, string> files) =>
        [
            .. files[AliasFile].Split('\n')
                .Where(line => line.StartsWith("global using ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[2]),
        ];
}
