using System.Reflection;
using System.Text.Json;
using Corpus.Truth;
using Router.Codegen;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Options;

namespace Corpus.Payloads;

/// <summary>Reads every payload that a set's pages show with its model, writes it back, and compares.</summary>
internal static class PayloadRun
{
    /// <param name="truth">The correct names; null if the set has no table of them.</param>
    public static PayloadResult Run(PageSet set, ParsedSet parsed, Assembly models, TruthTable? truth)
    {
        var names = new PayloadNames(parsed, truth);
        var replacements = parsed.Replacements();
        var outcomes = new List<PayloadOutcome>();
        var schemas = parsed.Project.JsonSchemas == EmittedSchemas.True ? new PayloadSchemas() : null;
        foreach (var page in set.Files)
        {
            // A constant is not a type of its own; nor is a model that is not emitted.
            if (parsed.Names.At(page.Path) is { Kind: not ModelKind.Constant } declaration && TypeOf(declaration) is { } type)
                outcomes.AddRange(ShownPayload.On(page.Text).Select(payload => Run(payload, declaration, type, names, schemas)));
        }

        return new PayloadResult(outcomes) { IsRefusing = parsed.Project.Misfits == Misfits.Refuse };

        Type? TypeOf(Declaration declaration)
        {
            var name = parsed.Names.NameOf(declaration);
            var emitted = replacements.GetValueOrDefault(name.Qualified, name);
            return models.GetType($"{emitted.Namespace}.{emitted.Identifier}");
        }
    }

    private static PayloadOutcome Run(
        ShownPayload payload, Declaration page, Type type, PayloadNames names, PayloadSchemas? schemas)
    {
        try
        {
            var json = TypeScriptLiteral.ToJson(
                payload.Literal, names.ScopeOf(payload, page), words => names.ValueOf(words, payload, page));
            var read = JsonSerializer.Deserialize(json, type);
            var written = JsonSerializer.SerializeToUtf8Bytes(read, type);
            return Outcome(written, Compare(json, written)) with
            {
                Misfits = (read as JsonModel)?.FindMisfits() ?? [],
                Schema = schemas?.Check(json, type),
            };
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return Outcome(null, e.Message) with { Path = (e as JsonException)?.Path };
        }
        catch (Exception e)
        {
            var place = e.StackTrace?.Split('\n')[0].Trim();
            return Outcome(null, $"{e.GetType().Name} {place}") with { IsFault = true };
        }

        PayloadOutcome Outcome(byte[]? written, string? failure) => new(page.Path, payload.Type, payload.Literal, written, failure);
    }

    private static string? Compare(byte[] json, byte[] written)
    {
        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(written);
        return JsonDifference.Find(expected.RootElement, actual.RootElement);
    }
}
