using Dialects = Router.Codegen.Types.Dialects;

namespace Fuzz.Projects;

/// <summary>The notation of a dialect: its Type cells and its unions.</summary>
/// <param name="Dialect">The dialect's name in options.</param>
/// <param name="Fence">The language after the fence of its code blocks.</param>
/// <param name="Text">The cells of string types.</param>
/// <param name="List">Makes the cell of a list from that of its elements.</param>
/// <param name="Map">Makes the cell of a map from that of its values.</param>
/// <param name="Optional">Makes the cell of an optional value.</param>
/// <param name="Nullable">Makes the cell of an optional value that may be null; null if the dialect has no notation for that.</param>
/// <param name="Qualifier">The prefix of references to other pages.</param>
internal sealed record Notation(
    string Dialect,
    string Fence,
    string Text,
    string Integer,
    string Number,
    string Boolean,
    string Any,
    Func<string, string> List,
    Func<string, string> Map,
    Func<string, string> Optional,
    Func<string, string>? Nullable,
    string Qualifier)
{
    private static readonly Notation[] Written =
    [
        new(
            "Python", "python", "*str*", "*int*", "*float*", "*bool*", "*Any*", static e => $"List[{e}]", static v => $"Dict[str, {v}]",
            static t => $"Optional[{t}]", static t => $"OptionalNullable[{t}]", "models."),
        new(
            "TypeScript", "typescript", "*string*", "*number*", "*number*", "*boolean*", "*any*", static e => $"{e}[]",
            static v => $"Record<string, {v}>", static t => t, null, "components."),
        new(
            "CSharp", "csharp", "*string*", "*long*", "*double*", "*bool*", "*object*", static e => $"List<{e}>",
            static v => $"Dictionary<String, {v}>", static t => t, null, "Models.Components."),
        new(
            "Go", "go", "`string`", "`int64`", "`float64`", "`bool`", "`any`", static e => $"[]{e}", static v => $"map[string]{v}",
            static t => t.StartsWith('`') ? $"`*{t[1..]}" : $"*{t}", null, "components."),
        new(
            "Java", "java", "*String*", "*long*", "*double*", "*boolean*", "*Object*", static e => $"List\\<{e}>",
            static v => $"Map\\<String, {v}>", static t => $"Optional\\<{t}>", static t => $"JsonNullable\\<{t}>", ""),
        new(
            "Php", "php", "*string*", "*int*", "*float*", "*bool*", "*mixed*", static e => $"array<{e}>", static v => $"array<string, {v}>",
            static t => t.StartsWith('*') ? $"*?{t[1..]}" : t, null, "Components\\"),
        new(
            "Ruby", "ruby", "*::String*", "*::Integer*", "*::Float*", "*T::Boolean*", "*::Object*", static e => $"T::Array<{e}>",
            static v => $"T::Hash[Symbol, {v}]", static t => t is ['*', .. var inner, '*'] ? $"*T.nilable({inner})*" : $"T.nilable({t})",
            null, "Models::Shared::"),
    ];

    /// <summary>The notations of all dialects.</summary>
    public static readonly Notation[] All = [.. Dialects.Dialect.All.Select(static dialect => Of(dialect.Name))];

    public string Link(string title) => $"[{Qualifier}{title}]({PageNames.FileOf(title)}.md)";

    /// <summary>Makes a page with fields; <see cref="Row"/> makes the rows.</summary>
    public static string Object(string title, string description, IEnumerable<string> rows) =>
        $"# {title}\n\n{description}\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(rows);

    public static string Row(string name, string type, bool isRequired, string description = "N/A", string example = "") =>
        $"| `{name}` | {type} | {(isRequired ? ":heavy_check_mark:" : ":heavy_minus_sign:")} | {description} | {example} |\n";

    /// <summary>Makes a page with values, in the form of the dialect.</summary>
    public string Enum(string title, IReadOnlyList<string> values) => $"# {title}\n\n\n## Values\n\n" + Dialect switch
    {
        "TypeScript" => $"```typescript\n{string.Join(" | ", values.Select(static value => $"\"{value}\""))}\n```\n",
        "Python" => string.Concat(values.Select(static value => $"- `\"{value}\"`\n")),
        _ => "| Name | Value |\n| --- | --- |\n" + string.Concat(values.Select(static (value, i) => $"| `VALUE{i}` | {value} |\n")),
    };

    /// <summary>Makes a page of a union. A member is the title of a page or the cell of a type.</summary>
    public string Union(string title, IEnumerable<string> members) =>
        $"# {title}\n\n\n## Supported Types\n\n" + string.Concat(members.Select(member => $"### {Heading(title, member)}\n\n```{Fence}\n"
            + Dialect switch
            {
                "Go" => $"value := components.Create{title}{member}(components.{member}{{/* values here */}})",
                "Php" => $"/**\n* @var {Qualifier}{member}\n*/\n{Qualifier}{member} $value = /* values here */",
                "CSharp" => $"{title}.Create{member}(/* values here */);",
                _ => $"value: {Qualifier}{member} = /* values here */",
            }
            + "\n```\n\n"));

    private static Notation Of(string dialect) => Array.Find(Written, notation => notation.Dialect == dialect)
        ?? throw new InvalidOperationException($"The dialect {dialect} has no notation: no random page would be in it.");

    private string Heading(string title, string member) => Dialect == "Go" ? member : $"`{Qualifier}{member}`";
}
