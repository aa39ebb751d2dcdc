using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Planning;

/// <summary>The aliases of merged models, and the choice of those to emit.</summary>
/// <remarks>
/// For every method of the project, the compiler spends time on every alias in scope: 12,000 aliases made a build three times as long. So
/// all are emitted only if they are few, which lets editors offer them; else those that the project mentions.
/// </remarks>
internal sealed class AliasTable : IEquatable<AliasTable>
{
    /// <summary>Up to this count, all aliases are emitted.</summary>
    private const int MaxUnconditional = 1_000;

    private readonly EquatableArray<ModelAlias> _aliases;
    private readonly HashSet<string> _sought;

    public AliasTable(EquatableArray<ModelAlias> aliases)
    {
        _aliases = aliases;
        _sought = aliases.Count > MaxUnconditional ? new(aliases.Select(alias => alias.Identifier), StringComparer.Ordinal) : [];
    }

    /// <summary>True if only the aliases that the project mentions are emitted.</summary>
    public bool SeeksMentions => _sought.Count > 0;

    /// <summary>The names that a text mentions. Words in comments and strings count too, which does no harm.</summary>
    public ImmutableArray<MentionedNames> MentionedIn(string text, CancellationToken cancellation) =>
        MentionedNames.In(text, _sought, cancellation) is { } mentioned ? [mentioned] : [];

    /// <summary>The aliases to emit.</summary>
    public EquatableArray<ModelAlias> Written(IEnumerable<MentionedNames> mentioned)
    {
        if (!SeeksMentions)
        {
            return _aliases;
        }

        var names = new HashSet<string>(mentioned.SelectMany(source => source.Names), StringComparer.Ordinal);
        return _aliases.Where(alias => names.Contains(alias.Identifier)).ToEquatableArray();
    }

    public bool Equals(AliasTable? other) => other is not null && _aliases.Equals(other._aliases);

    public override bool Equals(object? obj) => Equals(obj as AliasTable);

    public override int GetHashCode() => _aliases.Count;
}
