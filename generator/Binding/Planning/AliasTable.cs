using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Planning;

/// <summary>The aliases of merged models, and the choice of those to emit.</summary>
/// <remarks>
/// The compiler spends time on every alias in scope for each method of the project: 12,000 aliases tripled the time of a build. All aliases
/// are therefore emitted only if they are few, which lets editors offer them. Otherwise, those are that the project mentions.
/// </remarks>
internal sealed class AliasTable : IEquatable<AliasTable>
{
    /// <summary>The maximum number of aliases that are all emitted.</summary>
    private const int MaxUnconditional = 1_000;

    private readonly EquatableArray<ModelAlias> _aliases;

    /// <param name="seesSources">False if the project's sources are unknown when aliases are emitted. All are emitted then.</param>
    public AliasTable(EquatableArray<ModelAlias> aliases, bool seesSources)
    {
        _aliases = aliases;
        Sought = seesSources && aliases.Count > MaxUnconditional
            ? new(new HashSet<string>(aliases.Select(alias => alias.Identifier), StringComparer.Ordinal))
            : SoughtNames.None;
    }

    /// <summary>The names of all aliases if only mentioned ones are emitted; otherwise none.</summary>
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
