using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Router.Codegen.Tests.Schemas;

/// <summary>Validates JSON against a schema. Formats are checked, not only noted.</summary>
internal sealed class Validator
{
    private static readonly BuildOptions Build = new() { Dialect = Dialect.Draft202012 };
    private static readonly EvaluationOptions Evaluation = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    private readonly JsonSchema _schema;

    public Validator(JsonNode schema)
        : this(JsonElement.Parse(schema.ToJsonString()))
    {
    }

    public Validator(JsonElement schema) => _schema = JsonSchema.Build(schema, Build);

    public bool Accepts(string json) => ComplaintOf(json) is null;

    /// <summary>The errors of a value; null if there are none.</summary>
    public string? ComplaintOf(string json)
    {
        var results = _schema.Evaluate(JsonElement.Parse(json), Evaluation);
        return results.IsValid ? null : string.Join("\n", (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!, (detail, error) => $"{detail.InstanceLocation}: {error.Value}"));
    }
}
