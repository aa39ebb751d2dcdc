using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Unions;

/// <summary>The references between pages.</summary>
/// <param name="Numbers">The index of all pages.</param>
internal sealed record ReferenceGraph(EquatableArray<BoundOutline> Pages, PageIndex Numbers)
{
    /// <summary>The maximum number of dependencies of a union. A union with more depends on all pages.</summary>
    private const int MaxDependencies = 2000;

    private Dictionary<string, BoundOutline>? _byPath;

    public bool Equals(ReferenceGraph? other) => other is not null && Pages.Equals(other.Pages) && Numbers.Equals(other.Numbers);

    public override int GetHashCode() => Pages.Count;

    /// <summary>The references of a union that is not bound yet; null if its page declares nothing.</summary>
    public static BoundOutline? OutlineOf(TypedPage union, UnionContext context)
    {
        var path = PagePath.Normalize(union.Page.Path);
        if (context.Names.At(path) is not { } declaration)
        {
            return null;
        }

        var binder = new TypeBinder(context.Names, declaration);
        foreach (var member in union.Members.Select(member => TypeFacts.Of(member.Type, member.Cell)).Concat(context.Inline.Of(path)))
        {
            binder.Bind(member, out _);
        }

        return new BoundOutline(declaration, null, binder.References.ToEquatableArray(), null);
    }

    /// <summary>
    /// The sorted numbers of the pages that a union's binding may read: nested unions, their members, the types of the members' fields, and
    /// the members of unions among these; null if there are too many.
    /// </summary>
    public EquatableArray<int>? DependenciesOf(string union)
    {
        var pages = _byPath ??= ByPath();
        var seen = new HashSet<string>(StringComparer.Ordinal) { union };
        var members = new List<string>();
        var pending = new Stack<string>([union]);
        FollowUnions(pages, pending, seen, members);
        foreach (var member in members)
        {
            if (pages.TryGetValue(member, out var page) && page.Declaration.Kind == ModelKind.Object)
            {
                Push(page, pending, seen);
            }
        }

        FollowUnions(pages, pending, seen, members);
        return seen.Count > MaxDependencies ? null : seen.Select(path => Numbers[path]).OrderBy(number => number).ToEquatableArray();
    }

    /// <summary>Follows the references of the unions among the pending pages. Adds the other pages to the members.</summary>
    private static void FollowUnions(
        Dictionary<string, BoundOutline> pages, Stack<string> pending, HashSet<string> seen, List<string> members)
    {
        while (pending.Count > 0 && seen.Count <= MaxDependencies)
        {
            var path = pending.Pop();
            if (pages.TryGetValue(path, out var page) && page.Declaration.Kind == ModelKind.Union)
            {
                Push(page, pending, seen);
            }
            else
            {
                members.Add(path);
            }
        }
    }

    private static void Push(BoundOutline page, Stack<string> pending, HashSet<string> seen)
    {
        foreach (var reference in page.References)
        {
            if (seen.Add(reference))
            {
                pending.Push(reference);
            }
        }
    }

    private Dictionary<string, BoundOutline> ByPath()
    {
        var byPath = new Dictionary<string, BoundOutline>(Pages.Count, StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            byPath[page.Declaration.Path] = page;
        }

        return byPath;
    }
}
