using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Naming;

/// <summary>
/// The project's declarations by path and title, with their C# names. Tables are equal if their declarations and tags are.
/// </summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    private readonly ImmutableArray<Declaration> _declarations;
    private readonly LinkedPages _linked;
    private readonly Dictionary<string, ModelName> _names;
    private readonly Dictionary<string, string> _collisions = new(StringComparer.Ordinal);
    private readonly TitledPages _titled;
    private readonly EquatableArray<CaseTag> _tags;
    private readonly CaseNames _cases;
    private readonly TitleSuggestions _suggestions;

    public static NameTable Create(AllDeclarations declarations, CancellationToken cancellation) =>
        new([.. declarations.Items.Items], declarations.Tags, cancellation);

    private NameTable(List<Declaration> declarations, EquatableArray<CaseTag> tags, CancellationToken cancellation)
    {
        PathOrder.Sort(declarations, static declaration => declaration.Path);
        cancellation.ThrowIfCancellationRequested();
        _linked = new(declarations);

        // A project may include a file twice.
        _declarations = _linked.Count == declarations.Count
            ? [.. declarations]
            : [.. declarations.Where(declaration => ReferenceEquals(_linked.At(declaration.Path), declaration))];
        cancellation.ThrowIfCancellationRequested();
        _names = Name(cancellation);
        _suggestions = new(_declarations);
        _titled = new(_declarations);
        _tags = tags;
        _cases = new(_declarations, tags, _linked);
    }

    /// <summary>All declarations, sorted by path.</summary>
    public ImmutableArray<Declaration> Declarations => _declarations;

    /// <summary>The declaration of the page at a path.</summary>
    public Declaration? At(string path) => _linked.At(path);

    /// <summary>The C# name of a declared model.</summary>
    public ModelName NameOf(Declaration declaration) => _names[declaration.Path];

    /// <summary>The path of the page whose model has the name that this one wants; null if there is no collision.</summary>
    public string? CollisionOf(Declaration declaration) => _collisions.TryGetValue(declaration.Path, out var other) ? other : null;

    /// <summary>
    /// Finds the page of a reference: by its link, exactly or ignoring case; then by title and namespace; then by the linked file's name.
    /// </summary>
    /// <param name="from">The page that contains the reference.</param>
    /// <param name="target">The link's address; null if the name has no link.</param>
    public Declaration? Resolve(ReferenceType reference, Declaration from, string? target)
    {
        if (target is not null && PagePath.Resolve(from.Path, target) is { } path)
        {
            return _linked.Near(path, from.Set) ?? ByTitle(reference, from) ?? _linked.OfFile(path, from.Set);
        }

        return ByTitle(reference, from);
    }

    /// <summary>
    /// Finds the page of a union that is spelled out inside a link: by the link, exactly or ignoring case; then by the file's name.
    /// </summary>
    /// <inheritdoc cref="Resolve(ReferenceType, Declaration, string?)"/>
    public Declaration? Resolve(UnionType union, Declaration from, string? target) =>
        union.Link is not null && target is not null && PagePath.Resolve(from.Path, target) is { } path
            ? _linked.UnionAt(path, from.Set)
            : null;

    /// <summary>Finds the page of a union's case: it has the case's title, a similar one, or the constant that names the case.</summary>
    /// <param name="union">The union's page.</param>
    public Declaration? Resolve(CaseNameType name, Declaration union)
    {
        var exact = ByTitle(new ReferenceType(name.Name), union);
        return name.Fallback is null ? _cases.Find(name.Name, union, exact, title => ByTitle(new ReferenceType(title), union)) : exact;
    }

    /// <summary>The page with the title most similar to a name that no page has; null if there is none.</summary>
    /// <param name="set">The set whose pages are preferred; null for no preference.</param>
    public Declaration? Suggest(string name, SchemaSet? set = null) => _suggestions.For(name, set);

    /// <summary>The title of a page that is equal to a name ignoring case; null if there is none.</summary>
    public string? TitleLike(string name) => _titled.TitleLike(name);

    public bool Equals(NameTable? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (new EquatableArray<Declaration>(_declarations).Equals(other._declarations) && _tags.Equals(other._tags)));

    public override bool Equals(object? obj) => Equals(obj as NameTable);

    public override int GetHashCode() => _declarations.Length;

    private Declaration? ByTitle(ReferenceType reference, Declaration from) => _titled.Find(reference.Name, reference.Namespace, from);

    private Dictionary<string, ModelName> Name(CancellationToken cancellation) =>
        ModelNames.Create(_declarations, Namespaces.Of(_declarations, cancellation), _collisions, cancellation);
}
