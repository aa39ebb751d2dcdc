using System.Text.Json.Nodes;
using Fixtures;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Schemas;

/// <summary>Separate schemas of models, for documents that collect schemas in one place.</summary>
public sealed class DefinitionTests
{
    [Fact]
    public void The_definitions_are_those_of_the_model_and_of_the_models_it_refers_to()
    {
        var definitions = RouterModelSchema.DefinitionsOf(typeof(FunctionTool), type => "#/" + type.Name);
        Assert.Equal(typeof(FunctionTool), definitions.Keys.First());
        Assert.All(definitions.Values, schema => Assert.False(schema.ContainsKey("$defs")));
    }

    [Fact]
    public void References_have_the_addresses_that_the_caller_gives()
    {
        var definitions = RouterModelSchema.DefinitionsOf(typeof(Branch), type => $"other.json#/{type.Name} \"of\" mine");
        Assert.Equal("other.json#/Branch \"of\" mine", (string?)definitions[typeof(Branch)]["properties"]!["next"]!["$ref"]);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("const")]
    [InlineData("enum")]
    [InlineData("examples")]
    [InlineData("discriminator")]
    public void Moving_a_schema_corrects_references_of_properties_named_like_keywords(string name)
    {
        var schema = JsonNode.Parse($$"""{"properties":{"{{name}}":{"$ref":"#/$defs/Pet"} },"$defs":{"Pet":{} } }""")!;
        var moved = RouterModelSchema.MoveTo(["properties", "pet"], schema);
        Assert.Equal("#/properties/pet/$defs/Pet", (string?)moved["properties"]![name]!["$ref"]);
    }

    [Fact]
    public void Other_types_have_no_definitions() => Assert.Empty(RouterModelSchema.DefinitionsOf(typeof(string), _ => "#"));

    [Theory]
    [InlineData(typeof(FunctionTool), typeof(FunctionTool))]
    [InlineData(typeof(ToolChoice?), typeof(ToolChoice))]
    [InlineData(typeof(List<FunctionTool>), null)]
    [InlineData(typeof(int?), null)]
    public void A_union_that_may_be_null_is_the_model(Type type, Type? model) => Assert.Equal(model, RouterModelSchema.ModelOf(type));
}
