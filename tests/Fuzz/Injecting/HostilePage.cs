using Fuzz.Projects;

namespace Fuzz.Injecting;

/// <summary>A page with hostile text in any of its parts.</summary>
internal sealed class HostilePage(Random random, Notation notation)
{
    private static readonly string[] FieldNames =
        ["id", "name", "pet_name", "ownerId", "class", "to_json", "equals", "value", "@type", "$ref", "x-y", "2fa", "Unknown", "known"];

    private static readonly string[] Others = ["Pet0", "Owner1", "Role0", "Level2", "Animal1", "Shelter0"];

    /// <summary>Makes a page of any kind.</summary>
    public string Make(string title)
    {
        var page = random.Next(4) switch
        {
            0 => notation.Enum(title, [.. Some(8, () => HostileWords.Or(random, "value" + random.Next(9)))]),
            1 => notation.Union(title, Some(5, () => HostileWords.Or(random, random.Of<string>(Others)))),
            _ => Notation.Object(title, Description(), Some(8, Row)),
        };
        return FrontMatter() + page + Usage();
    }

    private string Description() => string.Join("\n\n", Some(3, () => random.Next(5) switch
    {
        0 => $"> :warning: **DEPRECATED**: {HostileWords.Text(random)}",
        1 => $"<!-- {HostileWords.Text(random)} -->",
        2 => $"[{HostileWords.Text(random)}]({HostileWords.Text(random)})",
        3 => $"~~{HostileWords.Text(random)}~~",
        _ => HostileWords.Text(random),
    }));

    private string Row()
    {
        var name = HostileWords.Or(random, random.Of<string>(FieldNames));
        return random.OneIn(8)
            ? $"| ~~`{name}`~~ | {Type(2)} | {HostileWords.Or(random, ":heavy_check_mark:")} "
                + $"| : warning: ** DEPRECATED **: {HostileWords.Text(random)} | {HostileWords.Text(random)} |\n"
            : Notation.Row(name, Type(2), random.OneIn(2), Description().ReplaceLineEndings("<br/>"), Example());
    }

    private string Type(int depth) => random.Next(depth == 0 ? 7 : 10) switch
    {
        0 => HostileWords.Text(random),
        1 => $"*{HostileWords.Text(random)}*",
        2 => $"[{HostileWords.Text(random)}]({HostileWords.Or(random, PageNames.FileOf(random.Of<string>(Others)))}.md)",
        3 => notation.Link(random.Of<string>(Others)),
        4 => Literal(HostileWords.Text(random)),
        5 => random.Of(notation.Integer, notation.Number, notation.Boolean, notation.Any),
        6 => notation.Text,
        7 => notation.List(Type(depth - 1)),
        8 => notation.Map(Type(depth - 1)),
        _ => notation.Nullable is { } nullable && random.OneIn(2) ? nullable(Type(depth - 1)) : notation.Optional(Type(depth - 1)),
    };

    private string Literal(string text) => notation.Dialect == "Python" ? $"*Literal[\"{text}\"]*" : $"*\"{text}\"*";

    private string Example() => random.Next(6) switch
    {
        0 => HostileWords.Text(random),
        1 => $"{{\"{HostileWords.Text(random)}\": \"{HostileWords.Text(random)}\"}}",
        2 => $"[\"{HostileWords.Text(random)}\", null]",
        3 => "null",
        _ => "",
    };

    private string FrontMatter() => random.OneIn(10) ? $"---\ntitle: {HostileWords.Text(random)}\n---\n\n" : "";

    private string Usage() => !random.OneIn(6) ? ""
        : $"\n## Example Usage\n\n```{notation.Fence}\n"
            + $"value = {{\n  \"{HostileWords.Text(random)}\": {HostileWords.Text(random)},\n}}\n```\n";

    private List<string> Some(int most, Func<string> make) => [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => make())];
}
