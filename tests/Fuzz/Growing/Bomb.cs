using Fuzz.Projects;
using Router.Codegen.Tests.Emit;

namespace Fuzz.Growing;

/// <summary>One or more pages in which random pieces are repeated as often as a size allows.</summary>
internal sealed class Bomb
{
    private static readonly string[] Marks =
    [
        "[", "](", ")", "![", "]", "[a]", "[a]: b", "`", "``", "```", "~~~", "*", "**", "_", "__", "~", "~~", "|", "\\", "\\|", "<", ">",
        "<a", "<a>", "</a>", "<!--", "-->", "<?", "<!A", "<![CDATA[", "&", "&amp;", "#", "## ", "- ", "+ ", "1. ", "> ",
        "    ", "\t", "\n", "\n\n", "  \n",
        "---", "===", "| - |", ":-", "http://a", "<http://a>", "a@b", "{", "}", "$", "^", "==", "\"", "'", "(", "x", "word ", "é",
        "List[", "Dict[str, ", "Union[", "Optional[", "Literal[\"a\"]", "*str*",
        "[models.Pet1](pet1.md)", ", ", "null", "e.g. ", ". ", "- `a`\n",
        "| `a` | *str* | :heavy_check_mark: | b | c |\n", "## Fields\n", "## Values\n", "### `models.Pet1`\n", "```python\n", "\"a\": 1, ",
        "<br/>", "<details>", "> :warning: **DEPRECATED**: ", "N/A", "$ref", "{\"a\":", "[[", "]]", "}}",
    ];

    private readonly string[] _units;
    private readonly int _place;
    private readonly int _pages;

    public Bomb(int seed)
    {
        var random = new Random(seed);
        _place = random.Next(9);
        _pages = random.OneIn(3) ? random.Next(2, 60) : 1;
        _units = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Unit(random))];
    }

    /// <summary>Makes pages of about this many characters together. A bomb of several pages grows in number, not in length.</summary>
    public IEnumerable<string> Pages(int characters)
    {
        var count = _pages == 1 ? 1 : Math.Max(1, characters / 200);
        var text = string.Concat(_units.Select(unit => Repeat(unit, characters / count / _units.Length)));
        return Enumerable.Range(0, count).Select(i => Page($"Pet{i}", text, i, count));
    }

    private string Page(string title, string text, int index, int count) => _place switch
    {
        0 => $"# {title}{text}\n\n## Fields\n\n{Rows("")}",
        1 => $"# {title}\n\n{text}\n\n## Fields\n\n{Rows("")}",
        2 => $"# {title}\n\n## Fields\n\n{Rows(text)}",
        3 => $"# {title}\n\n## Fields\n\n{Rows("")}{Notation.Row("a", text, true)}",
        4 => $"# {title}\n\n## Fields\n\n{Rows("")}{Notation.Row("a", "*str*", true, text, text)}",
        5 => $"# {title}\n\n## Values\n\n{text}\n",
        6 => $"# {title}\n\n## Supported Types\n\n{text}\n",
        7 => $"# {title}\n\n## Supported Types\n\n### `models.Pet{(index + 1) % count}`\n\n"
            + $"### `models.Pet{(index + 7) % count}`\n\n{text}\n",
        _ => $"{text}\n# {title}\n\n## Fields\n\n{Rows("")}{Notation.Row("next", $"[models.Pet{index / 2}](pet{index / 2}.md)", true)}",
    };

    private static string Unit(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 5))
        .Select(_ => random.OneIn(8) ? random.Of<string>(HostileText.Pieces) : random.Of<string>(Marks)));

    private static string Rows(string rows) =>
        "| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n"
        + Notation.Row("id", "*str*", true) + rows;

    private static string Repeat(string unit, int characters) => string.Concat(Enumerable.Repeat(unit, characters / unit.Length + 1));
}
