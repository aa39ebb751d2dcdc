using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class MergingTests
{
    private const string AliasFile = "RouterModels-Aliases.g.cs";

    /// <summary>The number of aliases up to which all are written, even if sources do not mention them.</summary>
    private const int Few = 1_000;

    private static readonly string Lives = Markdown.Required("lives", "*int*");

    public static TheoryData<string, string, string> Apart => new()
    {
        { "the wire name", Markdown.Required("size", "*int*"), Markdown.Required("length", "*int*") },
        { "the type", Markdown.Required("size", "*int*"), Markdown.Required("size", "*str*") },
        { "that it is required", Markdown.Required("size", "*int*"), Markdown.Optional("size", "*int*") },
        { "that it may be null", Markdown.Optional("size", "*int*"), Markdown.Optional("size", "*Nullable[int]*") },
        { "the constant", Markdown.Required("size", "*Literal[\"s\"]*"), Markdown.Required("size", "*Literal[\"m\"]*") },
        { "a field more", Markdown.Required("size", "*int*"), Markdown.Required("size", "*int*") + Markdown.Optional("name", "*str*") },
        { "the order", Markdown.Required("size", "*int*") + Lives, Lives + Markdown.Required("size", "*int*") },
    };

    [Fact]
    public void Models_of_the_same_shape_become_the_one_with_the_shortest_name() => Assert.Equal(
        ["Acme.Models.Cat"],
        Merged(Markdown.Object("Tiger", Lives), Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives)).Build().Models);

    [Fact]
    public void The_first_of_equally_long_names_is_used_for_all() => Assert.Equal(
        ["Acme.Models.Cat"], Merged(Markdown.Object("Dog", Lives), Markdown.Object("Cat", Lives)).Build().Models);

    [Fact]
    public void An_added_page_does_not_change_the_name_unless_its_own_is_shorter()
    {
        var project = Merged(Markdown.Object("Tiger", Lives), Markdown.Object("Lion", Lives));
        Assert.Equal(["Acme.Models.Lion"], project.Build().Models);
        Assert.Equal(["Acme.Models.Lion"], project.With(Markdown.Object("Aardwolf", Lives)).Build().Models);
        Assert.Equal(["Acme.Models.Cat"], project.With(Markdown.Object("Cat", Lives)).Build().Models);
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void Different_models_are_not_merged(string what, string cat, string dog) => Assert.True(
        Merged(Markdown.Object("Cat", cat), Markdown.Object("Dog", dog)).Build().Models.Count == 2, what + " was lost");

    [Fact]
    public void Models_that_differ_only_in_descriptions_and_examples_are_merged()
    {
        var sources = Merged(
            Markdown.Object("Cat", Markdown.Required("lives", "*int*", "How many it has", "9")),
            Markdown.Object("Dog", Markdown.Required("lives", "*int*", "One, as it knows", "1"))).Run().AssertNoDiagnostics();
        Assert.Equal(["Acme.Models.Cat"], sources.Compile().Models);
        Assert.Contains("How many it has", string.Concat(sources.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_that_refer_to_models_of_the_same_shape_are_merged() => Assert.Equal(
        ["Acme.Models.Cat", "Acme.Models.Tail"],
        Merged(
            Markdown.Object("Cat", Markdown.Optional("tail", Markdown.Link("Tail"))),
            Markdown.Object("Lion", Markdown.Optional("tail", Markdown.Link("LionTail"))),
            Markdown.Object("Tail", Markdown.Required("length", "*int*")),
            Markdown.Object("LionTail", Markdown.Required("length", "*int*"))).Build().Models);

    [Fact]
    public void Models_that_refer_to_models_of_different_shapes_are_not_merged() => Assert.Equal(
        4,
        Merged(
            Markdown.Object("Cat", Markdown.Optional("tail", Markdown.Link("Tail"))),
            Markdown.Object("Lion", Markdown.Optional("tail", Markdown.Link("LionTail"))),
            Markdown.Object("Tail", Markdown.Required("length", "*int*")),
            Markdown.Object("LionTail", Markdown.Required("length", "*float*"))).Build().Models.Count);

    [Fact]
    public void Models_that_refer_to_themselves_are_merged() => Assert.Equal(
        ["Acme.Models.Cat"],
        Merged(
            Markdown.Object("Cat", Markdown.Optional("mother", Markdown.Link("Cat"))),
            Markdown.Object("Lion", Markdown.Optional("mother", Markdown.Link("Tiger"))),
            Markdown.Object("Tiger", Markdown.Optional("mother", Markdown.Link("Lion")))).Build().Models);

    [Fact]
    public void Enums_and_unions_are_merged()
    {
        var models = Merged(
            Markdown.Bullets("Size", "s", "m"),
            Markdown.Bullets("ShirtSize", "s", "m"),
            Markdown.Union("Pet", "models.Cat", "str"),
            Markdown.Union("Animal", "models.Cat", "str"),
            Markdown.Object("Cat", Lives)).Build();
        Assert.Equal(["Acme.Models.Cat", "Acme.Models.Pet", "Acme.Models.Size"], models.Models);
    }

    [Fact]
    public void Enums_with_different_names_of_values_are_not_merged()
    {
        const string Values = "\n\n## Values\n\n| Name | Value |\n| ---- | ----- |\n";
        var models = Merged($"# N{Values}| `Small` | 1 |\n| `Large` | 2 |\n", $"# NN{Values}| `One` | 1 |\n| `Two` | 2 |\n").Build();
        Assert.Equal(["One=1", "Two=2"], models.Known("NN"));
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var project = Merged(
            Markdown.Object("Tiger", Lives), Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives), Markdown.Object("Owner"));
        Assert.Equal(project.Run().Files, project.Reordered(files => files.Reverse()).Run().Files);
    }

    [Fact]
    public void Every_other_name_can_be_used() =>
        Merged(Markdown.Object("Tiger", Lives), Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives))
        .WithCode("""
            using Acme.Models;
            internal static class Zoo { public static Cat Make() { Lion lion = new Tiger { Lives = 9 }; return lion; } }
            """).Build();

    [Fact]
    public void A_library_may_have_a_model_that_others_are_aliases_of() =>
        Merged(Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives))
        .WithLibrary("Other", "namespace Acme.Models; public class Cat; public static class RouterModels;").Build();

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

    private static GeneratedProject Merged(params string[] pages) =>
        GeneratedProject.Of(pages).WithProperty("RouterCodegenMerge", "Identical");

    private static GeneratedProject Many(int models) => Enumerable.Range(0, models)
        .Aggregate(Merged(), (project, i) => project.WithAnother($"docs/model{i}.md", Markdown.Object($"Model{i}", Lives)));

    private static List<string> Aliases(GeneratedSources sources) => Aliases(sources.Files);

    private static List<string> Aliases(IReadOnlyDictionary<string, string> files) =>
        [
            .. files[AliasFile].Split('\n')
                .Where(line => line.StartsWith("global using ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[2]),
        ];

    [Fact]
    public void Members_of_a_union_that_CSharp_cannot_tell_apart_after_merging_become_one()
    {
        var models = Merged(
            Markdown.Object("Cat", Lives),
            Markdown.Object("Lion", Lives),
            Markdown.Union("Pets", "List[models.Cat]", "List[Nullable[models.Lion]]")).Build();
        Assert.Equal("""[{"lives":9}]""", models.RoundTrip("Pets", """[{"lives":9}]"""));
    }
}
