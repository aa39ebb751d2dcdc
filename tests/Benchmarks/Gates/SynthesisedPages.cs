using System.Globalization;
using System.Text;
using Corpus;

namespace Benchmarks.Gates;

/// <summary>
/// Pages in the proportions of a large real set: half of them are enums, mostly with one value; fewer than half are objects with a few
/// fields; the rest are unions. They are the same in every run.
/// </summary>
internal static class SynthesisedPages
{
    private const int Count = 18_577;
    private const int Period = 25;
    private const int Enums = 12;
    private const int Objects = 11;

    private static readonly string[] Scalars = ["*str*", "*int*", "*float*", "*Optional[bool]*", "*OptionalNullable[str]*", "List[*str*]"];

    public static IReadOnlyList<PageText> Create() => [.. Enumerable.Range(0, Count).Select(Page)];

    private static PageText Page(int i) => new(
        $"{PageSet.Root}docs/models/{Title(i).ToLowerInvariant()}.md",
        (i % Period) switch
        {
            < Enums => Enum(i),
            < Enums + Objects => Object(i),
            _ => Union(i),
        });

    private static string Title(int i) => $"Thing{i:00000}";

    private static string Enum(int i)
    {
        var text = new StringBuilder($"# {Title(i)}\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");
        for (var value = 0; value < (i % 8 == 0 ? 5 : 1); value++)
            text.Append(CultureInfo.InvariantCulture, $"| `VALUE_{value}` | value_{i}_{value} |\n");
        return text.ToString();
    }

    private static string Object(int i)
    {
        var text = new StringBuilder($"# {Title(i)}\n\nWhat thing {i} is.\n\n\n## Fields\n\n");
        text.Append("| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n");
        for (var field = 0; field < 1 + i / Period % 12; field++)
        {
            var required = field % 3 == 0 ? ":heavy_check_mark:" : ":heavy_minus_sign:";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `field_{field}` | {FieldType(i, field)} | {required} | The field {field} of thing {i} |\n");
        }

        return text.ToString();
    }

    private static string FieldType(int i, int field) =>
        field % 3 == 1 ? Link(Neighbour(i, field % Enums)) :
        field % 4 == 3 ? $"List[{Link(Neighbour(i, Enums + field % Objects))}]" :
        Scalars[(i + field) % Scalars.Length];

    private static string Union(int i)
    {
        var text = new StringBuilder($"# {Title(i)}\n\n\n## Supported Types\n");
        for (var member = 0; member < 3; member++)
        {
            var title = Title(Neighbour(i, Enums + member));
            text.Append(
                CultureInfo.InvariantCulture, $"\n### `models.{title}`\n\n```python\nvalue: models.{title} = /* values here */\n```\n");
        }

        return text.ToString();
    }

    private static string Link(int i) => $"[models.{Title(i)}](../models/{Title(i).ToLowerInvariant()}.md)";

    /// <summary>The page at a position in the same period.</summary>
    private static int Neighbour(int i, int place) => i / Period * Period + place < Count ? i / Period * Period + place : place;
}
