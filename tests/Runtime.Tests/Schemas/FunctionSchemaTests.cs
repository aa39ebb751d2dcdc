using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Schemas;

/// <summary>Schemas of structured outputs and of functions for language models, as Microsoft.Extensions.AI makes them.</summary>
public sealed class FunctionSchemaTests
{
    private const string Filter = """{"field":"a","operator":"eq","all_of":[{"all_of":[{"field":"b"}]}]}""";
    private const string NoFilter = """{"all_of":[{"all_of":[{"field":7}]}]}""";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Default);

    // The lines of docs/json-schema.md.
    private static readonly AIJsonSchemaCreateOptions WithModels = new()
    {
        TransformSchemaNode = (context, schema) => RouterModelSchema.Transform(
            context.TypeInfo.Type, context.PropertyInfo?.IsGetNullable ?? false, context.Path, schema),
        TransformOptions = new() { TransformSchemaNode = (context, schema) => RouterModelSchema.MoveTo(context.Path, schema) },
    };

    static FunctionSchemaTests() => Options.AddRouterModels();

    [Fact]
    public void A_structured_output_is_the_schema_of_a_model()
    {
        var schema = AIJsonUtilities.CreateJsonSchema(typeof(FilterExpression), serializerOptions: Options, inferenceOptions: WithModels);
        Assert.Null(new Validator(schema).ComplaintOf(Filter));
        Assert.False(new Validator(schema).Accepts(NoFilter));
    }

    [Fact]
    public void The_document_of_a_model_is_a_response_format()
    {
        var format = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(FilterExpression.GetJsonSchema().ToJsonString()), "filter");
        Assert.False(new Validator(format.Schema!.Value).Accepts(NoFilter));
    }

    [Fact]
    public void A_function_takes_models()
    {
        var function = AIFunctionFactory.Create(
            ([Description("What to look for")] FilterExpression filter, List<FilterExpression> more, string? name = null) =>
                filter.ToJson() + more.Count + name,
            new AIFunctionFactoryOptions { Name = "search", SerializerOptions = Options, JsonSchemaCreateOptions = WithModels });
        var validator = new Validator(function.JsonSchema);
        Assert.Null(validator.ComplaintOf($$"""{"filter":{{Filter}},"more":[{{Filter}}]}"""));
        Assert.False(validator.Accepts($$"""{"filter":{{NoFilter}},"more":[]}"""), function.JsonSchema.GetRawText());
        Assert.False(validator.Accepts($$"""{"filter":{{Filter}},"more":[{{NoFilter}}]}"""), function.JsonSchema.GetRawText());
        Assert.Contains("What to look for", function.JsonSchema.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_is_called_with_what_its_schema_accepts()
    {
        var function = AIFunctionFactory.Create(
            (FilterExpression filter) => filter.ToJson(),
            new AIFunctionFactoryOptions { Name = "search", SerializerOptions = Options, JsonSchemaCreateOptions = WithModels });
        var arguments = new AIFunctionArguments { ["filter"] = JsonElement.Parse(Filter) };
        var result = await function.InvokeAsync(arguments, TestContext.Current.CancellationToken);
        Assert.Equal(Filter, ((JsonElement)result!).GetString());
    }
}
