using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The members of unions whose pages have only a title. Fields with links to such a page list its members.</summary>
internal sealed record InlineMembers(EquatableArray<InlineUnion> Unions)
{
    private static readonly InlineMembers None = new(EquatableArray<InlineUnion>.Empty);

    private Dictionary<string, UnionType>? _byPath;

    /// <summary>Collects the members of each union from the first page, by path, that lists them.</summary>
    public static InlineMembers Of(ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var unions = new List<InlineUnion>();
        var linked = new Lazy<LinkedPages>(() => new([.. pages.Select(page => page.Declaration).OfType<Declaration>()]));
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var union in page.Inline)
            {
                var declaration = page.Declaration is { Set: var set } ? linked.Value.UnionAt(union.Path, set) : null;
                unions.Add(declaration is null ? union : union with { Path = declaration.Path });
            }
        }

        return unions.Count == 0 ? None : new(unions
            .OrderBy(union => union.From, StringComparer.Ordinal)
            .GroupBy(union => union.Path, StringComparer.OrdinalIgnoreCase)
            .Select(spellings => spellings.First() with { From = "" })
            .ToEquatableArray());
    }

    /// <summary>The members of the union on the page at a path. Empty if no field lists them.</summary>
    public IEnumerable<TypeFacts> Of(string path)
    {
        var byPath = _byPath ??= Unions.ToDictionary(
            static union => union.Path, static union => union.Members, StringComparer.OrdinalIgnoreCase);
        return byPath.TryGetValue(path, out var members)
            ? members.Members.Select(static member => new TypeFacts(member, EquatableArray<string>.Empty))
            : [];
    }

    public bool Equals(InlineMembers? other) => other is not null && Unions.Equals(other.Unions);

    public override int GetHashCode() => Unions.GetHashCode();
}

/// <summary>A union whose members a field lists, with a link to its page.</summary>
/// <param name="From">The page of the field; empty if it is no longer needed.</param>
internal sealed record InlineUnion(string From, string Path, UnionType Members)
{
    /// <summary>The inline unions of a page, if fields list the members of unions in its dialect.</summary>
    public static IEnumerable<InlineUnion> On(TypedPage typed)
    {
        if (!typed.Set.Dialect.Habits.SpellsUnionsAtFields)
        {
            yield break;
        }

        foreach (var field in typed.Fields)
        {
            if (Find(field.Type) is { } union && field.Row.Type.Links.Count == 1
                && PagePath.Resolve(PagePath.Normalize(typed.Page.Path), field.Row.Type.Links[0].Target) is { } path)
            {
                yield return new InlineUnion(PagePath.Normalize(typed.Page.Path), path, union);
            }
        }
    }

    private static UnionType? Find(TypeExpression type) => type switch
    {
        UnionType union => union,
        WrappedType { Inner: var inner } => Find(inner),
        ListType { Element: var element } => Find(element),
        MapType { Value: var value } => Find(value),
        _ => null,
    };
}
