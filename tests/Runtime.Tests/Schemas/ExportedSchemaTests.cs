using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Schemas;

/// <summary>Schemas from the framework's exporter for models, collections of models, and types that contain models.</summary>
public sealed class ExportedSchemaTests
{
    private const string Tool = """{"type":"function","function":{"name":"f"}}""";
    private const string NoTool = """{"type":"function","function":{"name":7}}""";

    private static readonly JsonSchemaExporterOptions Exporting = new() { TransformSchemaNode = RouterModelSchema.TransformSchemaNode };

    private static readonly JsonSerializerOptions WithModels = new(JsonSerializerOptions.Default);

    static ExportedSchemaTests() => WithModels.AddRouterModels();

    public static TheoryData<Type, string, string> Types => new()
    {
        { typeof(FunctionTool), Tool, NoTool },
        { typeof(List<FunctionTool>), $"[{Tool}]", $"[{NoTool}]" },
        { typeof(FunctionTool[]), $"[{Tool}]", $"[{NoTool}]" },
        { typeof(Dictionary<string, FunctionTool>), $$"""{"a/b":{{Tool}}}""", $$"""{"a/b":{{NoTool}}}""" },
        { typeof(Dictionary<string, List<FunctionTool>>), $$"""{"a":[{{Tool}}]}""", $$"""{"a":[{{NoTool}}]}""" },
        { typeof(FilterExpression), """{"field":"a","all_of":[{"all_of":[{}]}]}""", """{"all_of":[{"all_of":[{"all_of":1}]}]}""" },
        { typeof(Holder), $$"""{"Tool":{{Tool}},"Again":null,"Tools":[{{Tool}}]}""", $$"""{"Tool":{{Tool}},"Tools":[{{NoTool}}]}""" },
        { typeof(Holder), $$"""{"Tool":{{Tool}},"Again":{{Tool}},"a/b ~":{{Tool}} }""", $$"""{"Tool":{{Tool}},"a/b ~":{{NoTool}} }""" },
        { typeof(Holder), $$"""{"Tool":{{Tool}},"Choice":"auto"}""", $$"""{"Tool":null}""" },
        { typeof(Holder), $$"""{"Tool":{{Tool}},"Choice":null}""", $$"""{"Tool":{{Tool}},"Choice":[1]}""" },
        { typeof(Holder), $$"""{"Inner":{"Tool":{{Tool}} },"Tool":{{Tool}} }""", $$"""{"Inner":{"Tool":{{NoTool}} },"Tool":{{Tool}} }""" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void The_schema_of_a_type_accepts_valid_payloads_and_refuses_faults(Type type, string fits, string fails)
    {
        foreach (var options in new[] { JsonSerializerOptions.Default, WithModels })
        {
            var schema = options.GetJsonSchemaAsNode(type, Exporting);
            Assert.Null(new Validator(schema).ComplaintOf(fits));
            Assert.False(new Validator(schema).Accepts(fails), schema.ToJsonString());
            Assert.NotNull(JsonSerializer.Deserialize(fits, type, options));
        }
    }

    [Theory]
    [InlineData(typeof(FunctionTool))]
    [InlineData(typeof(List<FunctionTool>))]
    [InlineData(typeof(Dictionary<string, FunctionTool>))]
    public void The_resolver_of_models_is_sufficient(Type type)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = RouterModels.Resolver };
        var schema = options.GetJsonSchemaAsNode(type, Exporting).ToJsonString();
        Assert.Contains("function", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void An_existing_description_is_kept()
    {
        var made = new JsonObject { ["description"] = "The best tool" };
        var schema = RouterModelSchema.Transform(typeof(FunctionTool), isNullable: false, ["properties", "a/b c"], made);
        Assert.Equal("The best tool", (string?)schema["description"]);
        Assert.Contains("\"#/properties/a~1b%20c/$defs/", schema.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Schemas_of_types_without_models_are_unchanged()
    {
        var made = new JsonObject { ["type"] = "string" };
        Assert.Same(made, RouterModelSchema.Transform(typeof(string), isNullable: true, [], made));
    }

    /// <summary>A type of a program.</summary>
    internal sealed class Holder
    {
        public required FunctionTool Tool { get; init; }

        public FunctionTool? Again { get; init; }

        public List<FunctionTool> Tools { get; init; } = [];

        public ToolChoice? Choice { get; init; }

        public Holder? Inner { get; init; }

        [System.Text.Json.Serialization.JsonPropertyName("a/b ~")]
        public FunctionTool? Odd { get; init; }
    }
}
