namespace Router.Codegen.Types;

/// <summary>A name with what stood before it.</summary>
/// <param name="Name">The last part.</param>
/// <param name="Namespace">The parts before, separated by '.'; null where there are none.</param>
/// <param name="Link">The index of the link that the name stands in; -1 where it stands in none.</param>
internal sealed record QualifiedName(string Name, string? Namespace, int Link)
{
    /// <summary>The name with its namespace.</summary>
    public string Full => Namespace is null ? Name : Namespace + "." + Name;

    /// <summary>Whether a page may stand behind the name: a link or a namespace says so, or its capital.</summary>
    public bool IsModel => Link >= 0 || Namespace is not null || char.IsUpper(Name[0]);

    public static QualifiedName Split(string text, string separator, int link)
    {
        var last = text.LastIndexOf(separator, StringComparison.Ordinal);
        return last < 0
            ? new QualifiedName(text, null, link)
            : new QualifiedName(text.Substring(last + separator.Length), text.Substring(0, last).Replace(separator, "."), link);
    }

    public ReferenceType ToReference() => new(Name, Namespace, Link);
}
