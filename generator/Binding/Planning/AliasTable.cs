using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Planning;

/// <summary>The other names of merged models, and which of them the project needs.</summary>
/// <remarks>
/// The compiler spends time on every method for every alias that is in sight, the project's own methods included: 12,000 of them made a build of merged models
/// three times as long. So there are all of them, which an editor can then offer, as long as they are few; else those that the project mentions.
/// </remarks>
internal sealed class AliasTable : IEquatable<AliasTable>
{
    /// <summary>So many are written whether or not they are mentioned.</summary>
    private const int Few = 1_000;

    private readonly EquatableArray<ModelAlias> _aliases;
    private readonly HashSet<string> _sought;

    public AliasTable(EquatableArray<ModelAlias> aliases)
    {
        _aliases = aliases;
        _sought = aliases.Count > Few ? new(aliases.Select(alias => alias.Identifier), StringComparer.Ordinal) : [];
    }

    /// <summary>Whether there are so many that only those are written that the project mentions.</summary>
    public bool SeeksMentions => _sought.Count > 0;

    /// <summary>The names that a text mentions, wherever in it: a word more than code has does no harm.</summary>
    public ImmutableArray<MentionedNames> MentionedIn(string text, CancellationToken cancellation) =>
        MentionedNames.In(text, _sought, cancellation) is { } mentioned ? [mentioned] : [];

    /// <summary>The aliases that are written.</summary>
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
