namespace Router.Codegen.Binding.Planning;

/// <summary>Names that are looked for in the project's sources.</summary>
internal sealed class SoughtNames(HashSet<string> names) : IEquatable<SoughtNames>
{
    public static readonly SoughtNames None = new(new HashSet<string>(StringComparer.Ordinal));

    /// <summary>True if there are no names, so that no source needs to be read.</summary>
    public bool IsEmpty => names.Count == 0;

    private HashSet<string> Names => names;

    /// <summary>The names that a text mentions. Words in comments and strings count too, which is harmless.</summary>
    public ImmutableArray<MentionedNames> MentionedIn(string text, CancellationToken cancellation) =>
        MentionedNames.In(text, names, cancellation) is { } mentioned ? [mentioned] : [];

    public bool Equals(SoughtNames? other) => other is not null && (ReferenceEquals(this, other) || names.SetEquals(other.Names));

    public override bool Equals(object? obj) => Equals(obj as SoughtNames);

    public override int GetHashCode() => names.Count;
}
