using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Emit;
using Router.Codegen.Tests.Projects;
using Router.Codegen.Text;

namespace Router.Codegen.Tests.Emit;

/// <summary>
/// Text of a page is never code: exactly the members of the shapes are declared, and the code compiles without a warning.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly Gen<string> Text = Gen.Int[0, HostileText.Pieces.Length - 1].Select(i => HostileText.Pieces[i])
        .Array[0, 6].Select(string.Concat);

    [Fact]
    public void Random_text_is_never_code() =>
        Text.Array[14].Sample(texts => AssertStaysText(texts), iter: 100, threads: 1);

    [Theory]
    [MemberData(nameof(AllPieces))]
    public void A_piece_of_text_is_never_code(int piece)
    {
        var text = HostileText.Pieces[piece];
        AssertStaysText([.. Enumerable.Repeat(text, 7), .. Enumerable.Repeat("a" + text + "b" + text, 7)]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\n}\npublic class Evil\n{\n")]
    [InlineData("\n| `x` | *str* | :heavy_check_mark: | N/A | |\n")]
    public void Line_ends_are_never_code(string text) => AssertStaysText([.. Enumerable.Repeat("a" + text + "b", 14)]);

    public static TheoryData<int> AllPieces() => [.. Enumerable.Range(0, HostileText.Pieces.Length)];

    private static void AssertStaysText(string[] t)
    {
        var project = new GeneratedProject()
            .With("docs/object.md", $"# Pet{t[0]}\n\n{t[1]}\n\n> :warning: **DEPRECATED**: {t[2]}\n\n"
                + Markdown.Object(
                    "x",
                    Markdown.Required("f" + t[3], "*str*", t[4], t[5]),
                    Markdown.Optional(t[6], $"*Literal[\"{t[7]}\"]*", t[4]),
                    Markdown.Optional("g", t[8], ": warning: ** DEPRECATED **: " + t[2]),
                    Markdown.Optional("h", $"[{t[3]}]({t[9]}.md)"))[3..])
            .With("docs/bullets.md", Markdown.Bullets("Role" + t[10], t[11], "b" + t[11], "c"))
            .With("docs/table.md", Markdown.Enum("Level", t[11], t[12], "7"))
            .With("docs/union.md", Markdown.Union("Any" + t[13], t[8], "models.Level", "str"))
            .With(
                "x" + t[12].Replace("\0", "", StringComparison.Ordinal) + "/y.md",
                Markdown.Object("Sub", Markdown.Required("id", "*str*", t[4])))
            .With("a.corrections", $"*.g = {t[5]}\n{t[3]}.h = {t[2]}\n{t[8]}\n");
        var sources = project.Run();
        Assert.Null(sources.Exception);
        var models = sources.Compile();
        var shapes = ShapesOf(project);
        Assert.NotEmpty(shapes);
        Assert.Equal(
            shapes.Select(DeclaredNames.Of).Order(StringComparer.Ordinal),
            sources.Files.Values.SelectMany(DeclaredNames.In).Order(StringComparer.Ordinal));
        foreach (var shape in shapes)
        {
            AssertDescribes(models, shape);
        }

        foreach (var shape in shapes.OfType<ObjectShape>().Where(shape => shape.Properties.All(property => IsUnicode(property.WireName))))
        {
            AssertReads(models, shape);
        }
    }

    /// <summary>Asserts that properties are read and written by the names in the shape.</summary>
    private static void AssertReads(GeneratedModels models, ObjectShape shape)
    {
        var json = new JsonObject();
        foreach (var property in shape.Properties)
        {
            if (property.Type is ScalarBound { Kind: Scalar.String or Scalar.Any })
            {
                var constant = property.Constant is { } text ? JsonText.Unquote(text) : null;
                json[property.WireName] = constant is not null && IsUnicode(constant) ? constant : "x";
            }
        }

        var model = models.Read(shape.Name.Qualified["global::".Length..], json.ToJsonString());
        Assert.Equal(0, (int)model.UnknownProperties.Count);
        Assert.Equal(json.ToJsonString(), JsonNode.Parse(GeneratedModels.Write((object)model))!.ToJsonString());
    }

    /// <summary>Asserts that the schema has the text of the page and the names of the shape.</summary>
    private static void AssertDescribes(GeneratedModels models, Shape shape)
    {
        var schema = models.Schema(shape.Name.Qualified["global::".Length..]);
        var description = (string?)schema["description"] ?? "";
        Assert.StartsWith(Unicode(shape.Head.Description), description, StringComparison.Ordinal);
        if (shape is ObjectShape { Properties.Count: > 0 } model)
        {
            Assert.Equal(
                model.Properties.Select(property => Unicode(property.WireName)).Distinct(),
                schema["properties"]!.AsObject().Select(property => property.Key));
        }
    }

    /// <summary>The text with unpaired surrogates replaced.</summary>
    private static string Unicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>True if the text has no unpaired surrogate, which JSON cannot represent.</summary>
    private static bool IsUnicode(string text) => Unicode(text) == text;

    private static IReadOnlyList<Shape> ShapesOf(GeneratedProject project)
    {
        var steps = project.RunOn(project.CreateDriver(tracksSteps: true)).GetRunResult().Results[0].TrackedSteps;
        return [.. steps[Steps.EmittedShapes].SelectMany(run => run.Outputs).Select(output => ((EmittedShape)output.Value).Shape)];
    }
}
