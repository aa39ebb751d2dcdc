namespace Router.Codegen.Types;

/// <summary>A name with what stood before it.</summary>
/// <param name="Name">The last part.</param>
/// <param name="Namespace">The parts before, separated by '.'; null where there are none.</param>
/// <param name="Link">The index of the link that the name stands in; -1 where it stands in none.</param>
/// <param name="Target">Where that link leads; empty without one.</param>
internal readonly record struct QualifiedName(string Name, string? Namespace, int? Link, string Target)
{
    /// <summary>The name with its namespace.</summary>
    public string Full => Namespace is null ? Name : Namespace + "." + Name;

    /// <summary>Whether the name is linked to a file, and so names a model whatever else is called so.</summary>
    public bool LinksToPage => Link is not null && Target.IndexOf("://", StringComparison.Ordinal) < 0;

    /// <summary>Whether a page may stand behind the name: a link to a file says so, and without a link a namespace or a capital.</summary>
    public bool IsModel => Link is not null ? LinksToPage : Namespace is not null || char.IsUpper(Name[0]);

    /// <summary>A reference to the page behind the name; null where none can stand there.</summary>
    public ReferenceType? ToReference() => IsModel ? new ReferenceType(Name, Namespace, Link) : null;
}
