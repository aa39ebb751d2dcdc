using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A constant of an object that names a case of a union: <c>"credit_card"</c> names the case CreditCard.</summary>
/// <param name="Value">The constant, as a folded name.</param>
/// <param name="Path">The page of the object.</param>
internal sealed record CaseTag(long Value, string Path)
{
    /// <summary>The tags that name cases of the pages' unions, in the order of the pages.</summary>
    public static EquatableArray<CaseTag> Find(ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var cases = new HashSet<long>();
        var sets = new HashSet<SchemaSet>();
        foreach (var page in pages)
        {
            foreach (var member in page.Facts.Members)
            {
                if (page.Declaration is { Set: var set } && NameIn(member.Expression) is { } name)
                {
                    cases.Add(FoldedName.Of(name));
                    sets.Add(set);
                }
            }
        }

        return cases.Count == 0 ? EquatableArray<CaseTag>.Empty : Find(pages, cases, sets, cancellation);
    }

    private static EquatableArray<CaseTag> Find(
        ImmutableArray<PageSummary> pages, HashSet<long> cases, HashSet<SchemaSet> sets, CancellationToken cancellation)
    {
        var constants = new Dictionary<string, long>(StringComparer.Ordinal);
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase); // checked first, because few fields refer to a constant
        foreach (var page in pages)
        {
            if (page.Declaration is { Kind: ModelKind.Constant, Constant: { } constant, Path: var path, Title: var title }
                && FoldedName.Of(constant) is var value && cases.Contains(value))
            {
                constants[path] = value;
                titles.Add(title);
            }
        }

        var tags = new HashSet<CaseTag>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (page.Declaration is not { Kind: ModelKind.Object, Path: var path } declaration || !sets.Contains(declaration.Set))
            {
                continue;
            }

            foreach (var field in page.Facts.Fields)
            {
                if (field.Type.Expression is ReferenceType { Name: var name, Link: var link } && titles.Contains(name)
                    && field.Type.TargetOf(link) is { } target && PagePath.Resolve(path, target) is { } linked
                    && constants.TryGetValue(linked, out var value))
                {
                    tags.Add(new CaseTag(value, path));
                }
            }
        }

        return tags.OrderBy(tag => tag.Path, StringComparer.Ordinal).ThenBy(tag => tag.Value).ToEquatableArray();
    }

    /// <summary>The name of a case without a type of its own, directly or inside lists and maps; null if there is none.</summary>
    private static string? NameIn(TypeExpression type) => type switch
    {
        CaseNameType { Fallback: null, Name: var name } => name,
        CaseNameType { Fallback: { } fallback } => NameIn(fallback),
        ListType { Element: var element } => NameIn(element),
        MapType { Value: var value } => NameIn(value),
        _ => null,
    };
}
