using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen;
using Router.Codegen.Tests.Schemas;

namespace Corpus.Payloads;

/// <summary>Compares what models read with what their JSON schemas accept.</summary>
internal sealed class PayloadSchemas
{
    private readonly Dictionary<Type, Validator> _validators = [];

    /// <summary>Has a model and its schema judge a payload, and the same with one fault at each place.</summary>
    public SchemaOutcome Check(byte[] json, Type type)
    {
        if (!_validators.TryGetValue(type, out var validator))
        {
            var schema = RouterModelSchema.Transform(type, isNullable: false, [], new JsonObject());
            _validators.Add(type, validator = new Validator(schema));
        }

        var text = Encoding.UTF8.GetString(json);
        var complaint = validator.ComplaintOf(text);
        if (IsMisfit(text, type))
            return new SchemaOutcome(true, complaint, 0, complaint is null ? ["a misfit is accepted"] : []);

        var (refused, accepted) = (0, new List<string>());
        foreach (var kind in Mutants.Kinds)
        {
            foreach (var mutant in Mutants.Of(text, kind).Where(mutant => IsMisfit(mutant, type)))
            {
                if (validator.Accepts(mutant))
                    accepted.Add($"{kind} is accepted: {mutant}");
                else
                    refused++;
            }
        }

        return new SchemaOutcome(false, complaint, refused, [.. accepted, .. complaint is null ? [] : new[] { complaint }]);
    }

    private static bool IsMisfit(string json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) is JsonModel model && model.FindMisfits().Count > 0;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}

/// <summary>What the schema of a model said of a payload.</summary>
/// <param name="IsMisfit">Whether the payload has a misfit.</param>
/// <param name="Complaint">What speaks against the payload; null where it is accepted.</param>
/// <param name="FaultsRefused">How many payloads with one fault are refused.</param>
/// <param name="Disagreements">Where the model says otherwise.</param>
internal sealed record SchemaOutcome(bool IsMisfit, string? Complaint, int FaultsRefused, IReadOnlyList<string> Disagreements);
