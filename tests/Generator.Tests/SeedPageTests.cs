using System.Text.Json.Nodes;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests;

/// <summary>The first page of the project, unchanged, without the pages that it refers to.</summary>
public sealed class SeedPageTests
{
    private const string Payload = """
        {"id":"img_1","created":1741338902,
        "choices":[{"index":0,"finish_reason":null,"message":{"role":"assistant","url":"https://images.example/0.png"}}],
        "model":"acme/draw-2","object":"image.generation","usage":{"images":1}}
        """;

    [Fact]
    public void The_reference_to_a_missing_page_is_reported_at_its_link()
    {
        var diagnostic = Project().Run().Single("RCG0003");

        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((12, 99), (place.Line + 1, place.Character + 1));
    }

    [Fact]
    public void Everything_else_is_typed()
    {
        var models = Project().Run().Compile();

        Assert.Equal(
            [
                "required string Id { get; set; }",
                "required double Created { get; set; }",
                "required System.Collections.Generic.List<System.Text.Json.Nodes.JsonNode?> Choices { get; set; }",
                "required string Model { get; set; }", "required string Object { get; set; }",
            ],
            models.Symbol("RouterImageGenerationsResponseBody").GetMembers()
                .OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Select(property =>
                $"{(property.IsRequired ? "required " : "")}{property.Type.ToDisplayString()} {property.Name} {{ get; set; }}"));
    }

    [Fact]
    public void A_payload_is_written_back_unchanged()
    {
        var written = Project().Run().Compile().RoundTrip("RouterImageGenerationsResponseBody", Payload);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Payload), JsonNode.Parse(written)), written);
    }

    private static GeneratedProject Project()
    {
        var page = Repository.File("..", "shared", "seed", "routerimagegenerationsresponsebody.md");
        Assert.SkipUnless(File.Exists(page), "the seed page does not lie in shared/seed beside the repository");
        return new GeneratedProject().With("routerimagegenerationsresponsebody.md", File.ReadAllText(page));
    }
}
