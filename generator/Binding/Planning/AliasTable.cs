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

    /// <param name="seesSources">False if the project's sources are not known when the aliases are emitted: all are.</param>
    public AliasTable(EquatableArray<ModelAlias> aliases, bool seesSources)
    {
        _aliases = aliases;
        Sought = seesSources && aliases.Count > MaxUnconditional
            ? new(new HashSet<string>(aliases.Select(alias => alias.Identifier), StringComparer.Ordinal))
            : SoughtNames.None;
    }

    /// <summary>The names of all aliases, if only those that the project mentions are emitted; otherwise none.</summary>
    public SoughtNames Sought { get; }

    /// <summary>The aliases to emit.</summary>
    public EquatableArray<ModelAlias> Written(IEnumerable<MentionedNames> mentioned)
    {
        if (Sought.IsEmpty)
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
