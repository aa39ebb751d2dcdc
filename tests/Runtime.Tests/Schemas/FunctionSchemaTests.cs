using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Schemas;

/// <summary>The schemas of structured outputs and functions for language models, made with Microsoft.Extensions.AI.</summary>
public sealed class FunctionSchemaTests
{
    private const string Filter = """{"field":"a","operator":"eq","all_of":[{"all_of":[{"field":"b"}]}]}""";
    private const string NoFilter = """{"all_of":[{"all_of":[{"field":7}]}]}""";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Default);

    // The code of docs/json-schema.md.
    private static readonly AIJsonSchemaCreateOptions WithModels = new()
    {
        TransformSchemaNode = (context, schema) => RouterModelSchema.Transform(
            context.TypeInfo.Type, context.PropertyInfo?.IsGetNullable ?? false, context.Path, schema),
        TransformOptions = new() { TransformSchemaNode = (context, schema) => RouterModelSchema.MoveTo(context.Path, schema) },
    };

    static FunctionSchemaTests() => Options.AddRouterModels();

    [Fact]
    public void The_schema_of_a_structured_output_is_that_of_the_model()
    {
        var schema = AIJsonUtilities.CreateJsonSchema(typeof(FilterExpression), serializerOptions: Options, inferenceOptions: WithModels);
        Assert.Null(new Validator(schema).ComplaintOf(Filter));
        Assert.False(new Validator(schema).Accepts(NoFilter));
    }

    [Fact]
    public void The_schema_of_a_model_can_be_a_response_format()
    {
        var format = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(FilterExpression.GetJsonSchema().ToJsonString()), "filter");
        Assert.False(new Validator(format.Schema!.Value).Accepts(NoFilter));
    }

    [Fact]
    public void A_function_can_have_models_as_parameters()
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
    public async Task A_function_is_called_with_arguments_that_its_schema_accepts()
    {
        var function = AIFunctionFactory.Create(
            (FilterExpression filter) => filter.ToJson(),
            new AIFunctionFactoryOptions { Name = "search", SerializerOptions = Options, JsonSchemaCreateOptions = WithModels });
        var arguments = new AIFunctionArguments { ["filter"] = JsonElement.Parse(Filter) };
        var result = await function.InvokeAsync(arguments, TestContext.Current.CancellationToken);
        Assert.Equal(Filter, ((JsonElement)result!).GetString());
    }
}
