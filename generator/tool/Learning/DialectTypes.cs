using Router.Codegen.Binding.Declarations;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Types;

namespace Router.Codegen.Tool.Learning;

/// <summary>Writes types in the notation of a page's dialect. Each text is read back to make sure that it means the same type.</summary>
/// <param name="model">The page for which the type is written.</param>
/// <param name="cell">The type that is corrected. Its links are the links of the names.</param>
internal sealed class DialectTypes(PageModels models, PageModel model, TypeFacts cell)
{
    private const string Hole = "{0}";

    private static readonly string[] Lists = ["List[{0}]", "{0}[]", "List<{0}>", "[]{0}", "array<{0}>", "T::Array[{0}]"];

    private static readonly string[] Maps =
    [
        "Dict[str, {0}]", "Record<string, {0}>", "{ [k: string]: {0} }", "Dictionary<string, {0}>", "Map<String, {0}>", "map[string]{0}",
        "array<string, {0}>", "T::Hash[Symbol, {0}]",
    ];

    private static readonly string[] Nullables =
    [
        "Nullable[{0}]", "JsonNullable<{0}>", "optionalnullable.OptionalNullable[{0}]", "{0} | null", "?{0}", "T.nilable({0})", "{0}?",
    ];

    /// <summary>The text of a type; null if the dialect has none for it.</summary>
    public string? Text(TypeExpression type) => type switch
    {
        PrimitiveType { Kind: var kind } => model.Typed.Set.Dialect.Words.Of(kind),
        ReferenceType reference => Text(reference),
        ListType { Element: var element } => Filled(Lists, element, parsed => parsed is ListType list ? list.Element : null),
        MapType { Value: var value } => Filled(Maps, value, parsed => parsed is MapType map ? map.Value : null),
        WrappedType { Inner: var inner } => Filled(Nullables, inner, parsed => parsed is WrappedType wrapped ? wrapped.Inner : null),
        _ => null,
    };

    /// <summary>The page to which a name leads in the type of a correction, which has no links.</summary>
    public static Declaration? PageOf(PageModels models, PageModel from, string name) =>
        models.Names.Resolve(new ReferenceType(name), from.Declaration, null);

    /// <summary>The title of the page to which a name leads, if it leads there without a link too.</summary>
    private string? Text(ReferenceType reference) =>
        models.Names.Resolve(reference, model.Declaration, cell.TargetOf(reference.Link)) is { Title: var title } page
        && PageOf(models, model, title)?.Path == page.Path && Parse(title) is ReferenceType ? title : null;

    private string? Filled(string[] templates, TypeExpression inside, Func<TypeExpression, TypeExpression?> insideOf) =>
        Text(inside) is { } text
            ? templates.Select(template => template.Replace(Hole, text, StringComparison.Ordinal))
                .FirstOrDefault(filled => insideOf(Parse(filled)) is { } found && found == Parse(text))
            : null;

    private TypeExpression Parse(string text) => model.Typed.Set.Dialect.ParseCell(new TypeCell(text, default, default));
}
