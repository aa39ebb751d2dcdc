using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding;

/// <summary>Binds the page of a union, with the facts of the pages that it depends on.</summary>
internal static class UnionBinder
{
    /// <summary>Binds a page; null if it has the path of a page that is not a union's, which has precedence.</summary>
    public static BoundPage? Bind(UnionPage union, UnionContext context)
    {
        var binding = new BindingContext(context.Names, context.Project, context.Others);
        if (PageBinding.Begin(union.Page, binding) is not { Declaration.Kind: ModelKind.Union } page)
        {
            return null;
        }

        var lookup = new UnionMemberLookup(context.Names, union.Facts, context.Inline);
        var plan = UnionPlanner.Plan(page.Declaration, Types(page, lookup), lookup, page.Page.Set.IsStrict);
        if (lookup.IsCut)
        {
            page.Report(
                DiagnosticCatalog.UnusedPart,
                page.Page.Page.TitleRange,
                "A part of the members",
                FormattableString.Invariant($"the union and those inside it have more than {UnionMemberLookup.MaxMembers:N0} together"));
        }

        if (lookup.IsMatchCut)
        {
            page.Report(
                DiagnosticCatalog.UnusedPart,
                page.Page.Page.TitleRange,
                "A part of the fields that distinguish members",
                FormattableString.Invariant(
                    $"the objects in the union have more than {UnionMemberLookup.MaxMatchedCharacters:N0} characters of names together"));
        }

        return page.End(new UnionShape(page.Head, plan));
    }

    /// <summary>The types that the page lists. If it lists none, the types that a field lists for it.</summary>
    private static List<TypeFacts> Types(PageBinding page, UnionMemberLookup lookup)
    {
        var types = new List<TypeFacts>();
        foreach (var member in page.Page.Members)
        {
            page.BindMember(member);
            types.Add(TypeFacts.Of(member.Type, member.Cell));
        }

        if (types.Count > 0)
        {
            return types;
        }

        types.AddRange(lookup.TypesOf(page.Declaration));
        types.ForEach(type => page.Types.Bind(type, out _));
        page.Types.TakeProblems(); // reported at the field that lists the members
        if (types.Count == 0)
        {
            page.Report(DiagnosticCatalog.UnknownMembers, page.Page.Page.TitleRange, page.Page.Page.Title);
        }

        return types;
    }
}
