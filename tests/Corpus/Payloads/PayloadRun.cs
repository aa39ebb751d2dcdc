using System.Reflection;
using System.Text.Json;
using Router.Codegen.Binding;
using Router.Codegen.Pages;

namespace Corpus.Payloads;

/// <summary>Reads every payload that a set's pages show with its model, writes it, and compares.</summary>
internal static class PayloadRun
{
    public static PayloadResult Run(PageSet set, ParsedSet parsed, Assembly models)
    {
        var fields = parsed.Pages.Select(page => page.Body).OfType<FieldsBody>().SelectMany(body => body.Rows).Select(row => row.Name).ToHashSet();
        var (shown, read, equal) = (0, 0, 0);
        var failures = new List<PayloadFailure>();
        foreach (var page in set.Files)
        {
            // A constant is no type of its own; what was not asked for is none either.
            if (parsed.Names.At(page.Path) is not { Kind: not ModelKind.Constant } declaration || TypeOf(declaration) is not { } type)
                continue;

            // What names no field anywhere is a key of a map.
            var convention = declaration.Set.WireNames;
            foreach (var payload in ShownPayload.On(page.Text))
            {
                shown++;
                try
                {
                    var json = TypeScriptLiteral.ToJson(payload.Literal, name => fields.Contains(name) ? WireName.Of(name, convention) : name);
                    var value = JsonSerializer.Deserialize(json, type);
                    read++;
                    var written = JsonSerializer.SerializeToUtf8Bytes(value, type);
                    if (Compare(json, written) is { } difference)
                        failures.Add(new PayloadFailure(page.Path, $"{payload.Type}: {difference}"));
                    else
                        equal++;
                }
                catch (Exception e) when (e is FormatException or JsonException)
                {
                    failures.Add(new PayloadFailure(page.Path, $"{payload.Type}: {e.Message}"));
                }
                catch (Exception e)
                {
                    var place = e.StackTrace?.Split('\n')[0].Trim();
                    failures.Add(new PayloadFailure(page.Path, $"{payload.Type}: {e.GetType().Name} {place}", IsFault: true));
                }
            }
        }

        return new PayloadResult(shown, read, equal, failures);

        Type? TypeOf(Declaration declaration)
        {
            var name = parsed.Names.NameOf(declaration);
            return models.GetType($"{name.Namespace}.{name.Identifier}");
        }
    }

    private static string? Compare(byte[] json, byte[] written)
    {
        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(written);
        return JsonDifference.Find(expected.RootElement, actual.RootElement);
    }
}
