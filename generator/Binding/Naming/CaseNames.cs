using Router.Codegen.Binding.Declarations;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>
/// Finds the pages of union cases. A case has the name of its class or of the class's tag value: the case CreditCard of PaymentMethod may
/// be the page PaymentMethodCreditCard, StoredCreditCard, or any page with the constant "credit_card".
/// </summary>
/// <param name="declarations">All declarations.</param>
/// <param name="tags">The constants that name cases.</param>
internal sealed class CaseNames(IReadOnlyCollection<Declaration> declarations, EquatableArray<CaseTag> tags, LinkedPages pages)
{
    private const int EndingLength = 3;

    private readonly HashSet<CaseTag> _tags = [.. tags];
    private readonly HashSet<string> _taggedPages = new(tags.Select(tag => tag.Path), StringComparer.Ordinal);

    /// <summary>The objects by the last characters of their title, so that a case is compared with few of them.</summary>
    private readonly Lazy<ILookup<string, Declaration>> _byEnding = new(() => declarations
        .Where(declaration => declaration.Kind == ModelKind.Object)
        .ToLookup(declaration => Ending(declaration.Title), StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Finds the page of a case. If several titles match, tags decide. The union's title followed by the case's name has precedence over
    /// the name alone, which may belong to an unrelated page. Null if the case remains ambiguous.
    /// </summary>
    /// <param name="exact">The page whose title is the name of the case.</param>
    /// <param name="titled">Finds the page with a title, like a reference on the union's page.</param>
    public Declaration? Find(string name, Declaration union, Declaration? exact, Func<string, Declaration?> titled)
    {
        exact = exact == union ? null : exact;
        var completed = Structured(titled(union.Title + name));
        if (completed is not null && (exact is null || !IsTagged(exact, name) || IsTagged(completed, name)))
        {
            return completed;
        }

        var turned = Structured(titled(name + union.Title));
        if (exact is not null)
        {
            return turned is not null && IsTagged(turned, name) && !IsTagged(exact, name) ? turned : exact;
        }

        var ending = EndingIn(name, union);
        return Only(ending.Where(page => IsTagged(page, name)), union)
            ?? (turned is not null && IsTagged(turned, name) ? turned : null)
            ?? Only(Tagged(name, union), union)
            ?? Only(ending.Where(IsFree), union)
            ?? (turned is not null && IsFree(turned) ? turned : null);
    }

    /// <summary>False for a page with the constant of a case, which is that case's page.</summary>
    private bool IsFree(Declaration declaration) => !_taggedPages.Contains(declaration.Path);

    /// <summary>The declaration, if tags can name it. Cases of other kinds have the names of their classes.</summary>
    private static Declaration? Structured(Declaration? declaration) =>
        declaration is { Kind: ModelKind.Object or ModelKind.Union or ModelKind.Unread } ? declaration : null;

    private bool IsTagged(Declaration declaration, string name) => _tags.Contains(new CaseTag(FoldedName.Of(name), declaration.Path));

    private IEnumerable<Declaration> Tagged(string name, Declaration union)
    {
        var value = FoldedName.Of(name);
        return tags.Where(tag => tag.Value == value).Select(tag => pages.At(tag.Path)).OfType<Declaration>()
            .Where(page => page.Set.Equals(union.Set));
    }

    private List<Declaration> EndingIn(string name, Declaration union) =>
    [
        .. _byEnding.Value[Ending(name)].Where(page =>
            page.Title.EndsWith(name, StringComparison.OrdinalIgnoreCase)
            && char.IsUpper(page.Title[page.Title.Length - name.Length])
            && page.Set.Equals(union.Set)),
    ];

    /// <summary>The only page in the union's folder. If the folder has none, the only page of all.</summary>
    private static Declaration? Only(IEnumerable<Declaration> found, Declaration union)
    {
        var all = found.ToList();
        var siblings = all.FindAll(page => PagePath.AreSiblings(page.Path, union.Path));
        return siblings.Count == 1 ? siblings[0]
            : siblings.Count == 0 && all.Count == 1 ? all[0]
            : null;
    }

    /// <summary>The last characters of a title.</summary>
    private static string Ending(string title) => title.Substring(Math.Max(title.Length - EndingLength, 0));
}
