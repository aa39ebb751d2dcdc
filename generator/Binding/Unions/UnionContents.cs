using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>The leaves of a union that are objects, lists or maps, and what tells them apart.</summary>
internal sealed class UnionContents
{
    private const int MostBits = 64;

    private readonly IReadOnlyList<PlannedLeaf> _leaves;
    private readonly UnionMembers _lookup;
    private readonly CandidateFields _fields;
    private readonly List<Candidate> _objects = [];
    private readonly List<FitLeaf> _undecided = [];

    public UnionContents(IReadOnlyList<PlannedLeaf> leaves, UnionMembers lookup)
    {
        _leaves = leaves;
        _lookup = lookup;
        _fields = new CandidateFields(lookup);
        for (var i = 0; i < leaves.Count; i++)
        {
            if (leaves[i].Target is { Kind: ModelKind.Object } target)
            {
                _objects.Add(new Candidate(i, target, _fields.Of(target)));
            }
        }

        Tag = _objects.Count > 1 && FindTag() is { } tag ? new TagTable(tag, Cases(tag)) : null;
    }

    /// <summary>The property that tells the objects apart; null where none does.</summary>
    public TagTable? Tag { get; }

    /// <summary>The leaves of a kind that no tag decides for.</summary>
    public IReadOnlyList<int> Undecided(ArmKind kind)
    {
        var leaves = new List<int>();
        for (var i = 0; i < _leaves.Count; i++)
        {
            var isOfKind = _leaves[i] switch
            {
                { Type: ListBound } => kind == ArmKind.Array,
                { Type: MapBound } => kind == ArmKind.Object,
                { Target.Kind: ModelKind.Object } => kind == ArmKind.Object && Tag is null,
                _ => false,
            };
            if (isOfKind)
            {
                leaves.Add(i);
            }
        }

        return leaves;
    }

    /// <summary>Whether an object has constants that are not text: its reader takes others for them, and only a look ahead does not.</summary>
    public bool HasToLook(int leaf) =>
        _objects.FirstOrDefault(candidate => candidate.Leaf == leaf) is { } candidate && candidate.Fields.Any(field => field.Constant is { } constant && constant[0] != '"');

    /// <summary>Has the content decide between leaves.</summary>
    public void Decide(IReadOnlyList<int> leaves, ArmKind kind) => _undecided.AddRange(leaves.Select(leaf => new FitLeaf(leaf, kind)));

    /// <summary>What the runtime needs for that; null where the content does not decide.</summary>
    public FitTable? Fit()
    {
        if (_undecided.Count == 0)
        {
            return null;
        }

        var description = new FitDescription(_lookup, _fields);
        var lines = _undecided.Select(fit => description.Of(_leaves[fit.Leaf])).ToList();
        return new FitTable(description.Join(lines), _undecided.ToEquatableArray());
    }

    /// <summary>The first property of the first candidate that all candidates have and no two have a value of in common; constants go before enums.</summary>
    private string? FindTag()
    {
        string? withEnums = null;
        foreach (var field in _objects[0].Fields)
        {
            if (IsTag(field.WireName, out var areConstants))
            {
                if (areConstants)
                {
                    return field.WireName;
                }

                withEnums ??= field.WireName;
            }
        }

        return withEnums;
    }

    private bool IsTag(string name, out bool areConstants)
    {
        areConstants = true;
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var candidate in _objects)
        {
            if (candidate.Find(name) is not { Values: { } values } field)
            {
                return false;
            }

            areConstants &= field.Constant is not null;
            foreach (var value in values)
            {
                if (owners.TryGetValue(value, out var owner) && owner != candidate.Declaration.Path)
                {
                    return false;
                }

                owners[value] = candidate.Declaration.Path;
            }
        }

        return true;
    }

    private EquatableArray<TagCase> Cases(string tag)
    {
        var cases = ImmutableArray.CreateBuilder<TagCase>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in _objects)
        {
            var field = candidate.Find(tag)!;
            var bit = candidate.Fields.IndexOf(field);
            var resume = field is { Constant: not null, IsResumable: true } && bit < MostBits ? 1UL << bit : 0;
            foreach (var value in field.Values!)
            {
                if (taken.Add(value))
                {
                    cases.Add(new TagCase(value, candidate.Leaf, resume));
                }
            }
        }

        return cases.ToImmutable();
    }

    private sealed record Candidate(int Leaf, Declaration Declaration, List<CandidateField> Fields)
    {
        public CandidateField? Find(string name) => Fields.FirstOrDefault(field => field.WireName == name);
    }
}
