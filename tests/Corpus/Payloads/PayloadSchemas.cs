using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen;
using Router.Codegen.Tests.Schemas;

namespace Corpus.Payloads;

/// <summary>Compares the payloads that models read with those that their JSON schemas accept.</summary>
internal sealed class PayloadSchemas
{
    private readonly Dictionary<Type, (Validator Open, Validator Closed, bool HasUnions)> _validators = [];

    /// <summary>Tests a model and its schema with a payload, and with copies of it that have one fault each.</summary>
    public SchemaOutcome Check(byte[] json, Type type)
    {
        if (!_validators.TryGetValue(type, out var validators))
        {
            var schema = RouterModelSchema.Transform(type, isNullable: false, [], new JsonObject());
            var open = new Validator(schema);
            Close(schema);
            _validators.Add(type, validators = (open, new Validator(schema), HasUnions(schema)));
        }

        var validator = validators.Open;
        var text = Encoding.UTF8.GetString(json);
        var complaint = validator.ComplaintOf(text);
        if (IsMisfit(text, type))
            return new SchemaOutcome(true, complaint, 0, complaint is null ? ["a misfit is accepted"] : []);

        var (refused, accepted) = (0, new List<string>());
        foreach (var kind in Mutants.Kinds)
        {
            foreach (var mutant in Mutants.Of(text, kind).Where(mutant => IsMisfit(mutant, type)))
            {
                // In a union, another member may accept the value with the fault, as an unknown property or as a value of its own.
                if (!validator.Accepts(mutant))
                    refused++;
                else if (!validators.HasUnions && (validators.Closed.Accepts(mutant) || !validators.Closed.Accepts(text)))
                    accepted.Add($"{kind} is accepted: {mutant}");
            }
        }

        return new SchemaOutcome(false, complaint, refused, [.. accepted, .. complaint is null ? [] : new[] { complaint }]);
    }

    /// <summary>Forbids unknown properties in a schema, as for a strict set.</summary>
    private static void Close(JsonNode? node)
    {
        if (node is JsonObject schema && schema["type"] is JsonValue && schema["properties"] is JsonObject
            && !schema.ContainsKey("additionalProperties"))
            schema["additionalProperties"] = false;

        var inside = node switch
        {
            JsonObject parent => parent.Select(static property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var part in inside.ToList())
        {
            Close(part);
        }
    }

    /// <summary>True if a schema is a choice between several schemas, one of them for objects.</summary>
    private static bool HasUnions(JsonNode? node) => node switch
    {
        JsonObject schema when schema["anyOf"] is JsonArray { Count: > 1 } choices && choices.Any(IsOfObjects)
            && choices.Count(choice => choice?["type"]?.ToString() != "null") > 1 => true,
        JsonObject schema => schema.Any(property => HasUnions(property.Value)),
        JsonArray list => list.Any(HasUnions),
        _ => false,
    };

    private static bool IsOfObjects(JsonNode? schema) => schema is JsonObject choice
        && (choice.ContainsKey("$ref") || choice["type"]?.ToString() == "object");

    private static bool IsMisfit(string json, Type type)
    {
        try
        {
            var find = typeof(JsonMisfit).GetMethod(nameof(JsonMisfit.FindIn))!.MakeGenericMethod(type);
            var misfits = (IReadOnlyList<JsonMisfit>)find.Invoke(null, [JsonSerializer.Deserialize(json, type)])!;
            return misfits.Count > 0;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}

/// <summary>The result of a model's schema for a payload.</summary>
/// <param name="IsMisfit">True if the payload has a misfit.</param>
/// <param name="Complaint">The first error of the schema; null if it accepts the payload.</param>
/// <param name="FaultsRefused">The number of copies with one fault that the schema refuses.</param>
/// <param name="Disagreements">The disagreements with the model.</param>
internal sealed record SchemaOutcome(bool IsMisfit, string? Complaint, int FaultsRefused, IReadOnlyList<string> Disagreements);
