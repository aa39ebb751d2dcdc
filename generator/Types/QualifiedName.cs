namespace Router.Codegen.Types;

/// <summary>A name with its namespace and its link.</summary>
/// <param name="Name">The last part.</param>
/// <param name="Namespace">The parts before the last one, separated by '.'; null if there are none.</param>
/// <param name="Link">The index of the link that contains the name; null if there is none.</param>
/// <param name="Target">The address of the link; empty if there is none.</param>
internal readonly record struct QualifiedName(string Name, string? Namespace, int? Link, string Target)
{
    /// <summary>The name with its namespace.</summary>
    public string Full => Namespace is null ? Name : Namespace + "." + Name;

    /// <summary>True if the name is linked to a file. Such a name is always a model.</summary>
    public bool LinksToPage => Link is not null && Target.IndexOf("://", StringComparison.Ordinal) < 0;

    /// <summary>True if the name may be a model: it is linked to a file, or is not linked and has a namespace or a capital.</summary>
    public bool IsModel => Link is not null ? LinksToPage : Namespace is not null || char.IsUpper(Name[0]);

    /// <summary>A reference to the model with this name; null if it cannot be a model.</summary>
    public ReferenceType? ToReference() => IsModel ? new ReferenceType(Name, Namespace, Link) : null;
}
