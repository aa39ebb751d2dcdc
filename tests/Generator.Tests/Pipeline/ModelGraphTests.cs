using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pipeline;

/// <summary>The objects that the pipeline keeps between runs.</summary>
public sealed class ModelGraphTests
{
    private static readonly string[] StepNames =
        [.. typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void The_graph_has_no_object_of_the_compiler_or_of_the_markdown_parser()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (step, value) in Outputs())
        {
            Walk(value, step, seen);
        }

        Assert.True(seen.Count > 100);
    }

    [Fact]
    public void The_graphs_of_equal_pages_are_equal()
    {
        var (first, second) = (Outputs(), Outputs());
        Assert.Equal(first.Select(output => output.Step), second.Select(output => output.Step));
        Assert.All(first.Zip(second).Where(pair => pair.First.Value is not AdditionalText), pair =>
        {
            Assert.Equal(pair.First.Value, pair.Second.Value);
            Assert.Equal(pair.First.Value.GetHashCode(), pair.Second.Value.GetHashCode());
        });
    }

    [Fact]
    public void Every_step_has_an_output() => Assert.Equal(StepNames.Order(), Outputs().Select(output => output.Step).Distinct().Order());

    private static List<(string Step, object Value)> Outputs()
    {
        var project = GeneratedProject.Of(
            Markdown.Object(
                "Owner",
                Markdown.Required("pet", Markdown.Link("Pet")),
                Markdown.Optional("gone", "[models.Gone](gone.md)"),
                Markdown.Optional("extra", "Dict[str, *Foo[*]")),
            Markdown.Union("Pet", "models.Cat", "str", "List[int]"),
            Markdown.Object(
                "Cat",
                Markdown.Required("type", "*Literal[\"cat\"]*"),
                Markdown.Optional("additionalProperties", "Dict[str, *str*]")),
            Markdown.Bullets("Role", "user", "admin"),
            "# Broken\n\n## Fields\n\nNone.\n")
            .With("docs/notes.md", "# Note\n\n## Properties\n\nName | Type | Description | Notes\n")
            .With("acme.csproj", "<Project><ItemGroup><RouterSchema Include='docs/**' Dialekt='Go' /></ItemGroup></Project>")
            .With("docs/README.md", "# Read me\n\nPages of models.\n")
            .With("a.corrections", "*.extra = Extra\nnonsense")
            .With("models.baseline", "Acme.Models.Owner: object\n")
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Namespace=Acme.Models|Roots=Owner,Role")
            .WithProperty("RouterCodegenStrict", "what");
        var steps = project.RunOn(project.CreateDriver(tracksSteps: true)).GetRunResult().Results[0].TrackedSteps;
        return [.. StepNames.SelectMany(step => steps[step].SelectMany(run => run.Outputs).Select(output => (step, output.Value)))];
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Pointer or MemberInfo or Assembly or Enum
            || value.GetType().IsPrimitive
            || (!value.GetType().IsValueType && !seen.Add(value)))
            return;

        var type = value.GetType();
        Assert.False(IsForeign(type), $"{path} is a {type}");
        Assert.True(path.Length < 2_000, path);
        if (value is Delegate { Target: var target })
        {
            Walk(target, path + ".Target", seen);
            return;
        }

        if (value is Array array)
        {
            foreach (var item in (IEnumerable)array)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in declaring.GetFields(Own))
            {
                if (!field.FieldType.IsPointer)
                    Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }

    private static bool IsForeign(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || type.Assembly.GetName().Name!.StartsWith("Markdig", StringComparison.Ordinal);
}
