using System.Reflection;
using System.Text.Json;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Pages;

namespace Corpus.Payloads;

/// <summary>Reads every payload that a set's pages show with its model, writes it, and compares.</summary>
internal static class PayloadRun
{
    public static PayloadResult Run(PageSet set, ParsedSet parsed, Assembly models)
    {
        var fields = parsed.Pages.Select(page => page.Body).OfType<FieldsBody>()
            .SelectMany(body => body.Rows).Select(row => row.Name).ToHashSet();
        var replacements = parsed.Replacements();
        var outcomes = new List<PayloadOutcome>();
        foreach (var page in set.Files)
        {
            // A constant is no type of its own; what was not asked for is none either.
            if (parsed.Names.At(page.Path) is not { Kind: not ModelKind.Constant } declaration || TypeOf(declaration) is not { } type)
                continue;

            // What names no field anywhere is a key of a map.
            var convention = declaration.Set.WireNames;
            outcomes.AddRange(ShownPayload.On(page.Text).Select(
                payload => Run(payload, page.Path, type, name => fields.Contains(name) ? WireNameDerivation.Of(name, convention) : name)));
        }

        return new PayloadResult(outcomes);

        Type? TypeOf(Declaration declaration)
        {
            var name = parsed.Names.NameOf(declaration);
            var emitted = replacements.GetValueOrDefault(name.Qualified, name);
            return models.GetType($"{emitted.Namespace}.{emitted.Identifier}");
        }
    }

    private static PayloadOutcome Run(ShownPayload payload, string page, Type type, Func<string, string> wireName)
    {
        try
        {
            var json = TypeScriptLiteral.ToJson(payload.Literal, wireName);
            var written = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(json, type), type);
            return Outcome(written, Compare(json, written));
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

        PayloadOutcome Outcome(byte[]? written, string? failure) => new(page, payload.Type, payload.Literal, written, failure);
    }

    private static string? Compare(byte[] json, byte[] written)
    {
        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(written);
        return JsonDifference.Find(expected.RootElement, actual.RootElement);
    }
}
