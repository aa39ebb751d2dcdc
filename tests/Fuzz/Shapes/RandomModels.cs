using System.Collections.Immutable;
using Corpus;
using Fuzz.Projects;

namespace Fuzz.Shapes;

/// <summary>Random models, and the pages that describe them in one dialect.</summary>
/// <param name="All">The enums, then the objects, then the unions of them.</param>
internal sealed record RandomModels(Notation Notation, IReadOnlyList<RandomModel> All)
{
    public const string Namespace = "Acme.Models";

    private const int Enums = 2;
    private const int Objects = 8;
    private const int Unions = 3;
    private const int MostFields = 10;

    private static readonly string[] Names =
    [
        "id", "name", "type", "kind", "pet_name", "ownerId", "class", "to_json", "equals", "value", "@type", "$ref", "x-y", "2fa",
        "unknown", "known", "a", "get_type", "content_type", "created_at", "json", "has_name", "text", "NULL", "été",
        "items", "count", "role",
    ];

    private static readonly string[] Values = ["red", "green", "a-b", "a_b", "1", "", "été", "class", "Red", "on", "null"];

    public static RandomModels Make(Random random)
    {
        var notation = random.Of<Notation>(Notation.All);
        var models = new List<RandomModel>();
        for (var i = 0; i < Enums; i++)
            models.Add(new RandomEnum($"Color{i}", Some(random, Values, 2, 5)));
        for (var i = 0; i < Objects; i++)
            models.Add(new RandomObject($"Pet{i}", Fields(random, notation, models.Count)));
        var objects = models.OfType<RandomObject>().ToArray();
        for (var i = 0; i < Unions; i++)
            models.Add(new RandomUnion($"Animal{i}", Some(random, objects, 2, 4)));
        return new RandomModels(notation, models);
    }

    public FuzzProject ToProject() => new(
        [.. All.Select(model => new PageText($"/acme/docs/{PageNames.FileOf(model.Title)}.md", PageOf(model)))],
        new Dictionary<string, string>
        {
            ["RootNamespace"] = "Acme",
            ["ProjectDir"] = "/acme/",
            ["RouterSchemaSets"] = $"Extension=.md|Folder=/acme/docs/|Path=|WireNames=AsWritten|Dialect={Notation.Dialect}",
        }.ToImmutableDictionary());

    private static List<RandomField> Fields(Random random, Notation notation, int index) =>
    [
        .. Some(random, Names, 1, MostFields).Select(name =>
        {
            var isRequired = random.OneIn(2);
            return new RandomField(
                name,
                Type(random, isRequired ? index : null, depth: 2),
                isRequired,
                !isRequired && notation.Nullable is not null && random.OneIn(2));
        }),
    ];

    /// <param name="random">Selects the type.</param>
    /// <param name="before">
    /// The index up to which models may be referenced, for a model that must not contain itself; null if there is no limit.
    /// </param>
    /// <param name="depth">The maximum number of lists and maps around a type.</param>
    private static RandomType Type(Random random, int? before, int depth) => random.Next(depth == 0 ? 8 : 11) switch
    {
        < 5 and var kind => new RandomScalar((ScalarKind)kind),
        < 8 => new RandomReference(random.Next(before ?? (Enums + Objects + Unions))),
        8 or 9 => new RandomList(Type(random, null, depth - 1)),
        _ => new RandomMap(Type(random, null, depth - 1)),
    };

    private static T[] Some<T>(Random random, T[] values, int least, int most)
    {
        var shuffled = values.ToArray();
        random.Shuffle(shuffled);
        return shuffled[..random.Next(least, most + 1)];
    }

    private string PageOf(RandomModel model) => model switch
    {
        RandomObject { Fields: var fields } => Notation.Object(model.Title, "", fields.Select(RowOf)),
        RandomEnum { Values: var values } => Notation.Enum(model.Title, values),
        RandomUnion { Members: var members } => Notation.Union(model.Title, members.Select(member => member.Title)),
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };

    private string RowOf(RandomField field)
    {
        var type = CellOf(field.Type);
        var cell = field.IsRequired ? type : field.IsNullable ? Notation.Nullable!(type) : Notation.Optional(type);
        return Notation.Row(field.Name, cell, field.IsRequired);
    }

    private string CellOf(RandomType type) => type switch
    {
        RandomScalar { Kind: ScalarKind.Text } => Notation.Text,
        RandomScalar { Kind: ScalarKind.Integer } => Notation.Integer,
        RandomScalar { Kind: ScalarKind.Number } => Notation.Number,
        RandomScalar { Kind: ScalarKind.Boolean } => Notation.Boolean,
        RandomScalar => Notation.Any,
        RandomList list => Notation.List(CellOf(list.Element)),
        RandomMap map => Notation.Map(CellOf(map.Value)),
        RandomReference reference => Notation.Link(TitleOf(reference.Index)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string TitleOf(int index) => index < Enums ? $"Color{index}"
        : index < Enums + Objects ? $"Pet{index - Enums}" : $"Animal{index - Enums - Objects}";
}
