using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>The cases of a union that are objects, lists or maps, and how the reader decides between them.</summary>
internal sealed class StructuredCases
{
    private const int MaxBits = 64;

    private readonly IReadOnlyList<PlannedCase> _cases;
    private readonly UnionMemberLookup _lookup;
    private readonly CaseFields _fields;
    private readonly List<Candidate> _objects = [];
    private readonly List<(int CaseIndex, BranchKind Kind)> _matched = [];

    public StructuredCases(IReadOnlyList<PlannedCase> cases, UnionMemberLookup lookup)
    {
        _cases = cases;
        _lookup = lookup;
        _fields = new CaseFields(lookup);
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Target is { Kind: ModelKind.Object } target)
            {
                _objects.Add(new Candidate(i, target, _fields.Find(target)));
            }
        }

        Discriminator = _objects.Count > 1 && FindDiscriminator() is { } name ? new Discriminator(name, Values(name)) : null;
    }

    /// <summary>The property that decides between the objects; null if there is none.</summary>
    public Discriminator? Discriminator { get; }

    /// <summary>The cases of a kind that no discriminator decides.</summary>
    public IReadOnlyList<int> Undecided(BranchKind kind)
    {
        var undecided = new List<int>();
        for (var i = 0; i < _cases.Count; i++)
        {
            var isOfKind = _cases[i] switch
            {
                { Type: ListBound } => kind == BranchKind.Array,
                { Type: MapBound } => kind == BranchKind.Object,
                { Target.Kind: ModelKind.Object } => kind == BranchKind.Object && Discriminator is null,
                _ => false,
            };
            if (isOfKind)
            {
                undecided.Add(i);
            }
        }

        return undecided;
    }

    /// <summary>
    /// True if an object has constants that are not text. Its reader accepts other values for them, so the match has to compare them first.
    /// </summary>
    public bool NeedsMatch(int caseIndex) =>
        _objects.FirstOrDefault(candidate => candidate.CaseIndex == caseIndex) is { } candidate
        && candidate.Fields.Any(field => field.Constant is { } constant && constant[0] != '"');

    /// <summary>Adds cases that their content decides between.</summary>
    public void MatchByContent(IReadOnlyList<int> cases, BranchKind kind) => _matched.AddRange(cases.Select(index => (index, kind)));

    /// <summary>The cases that content decides between; null if there are none.</summary>
    public MatchTable? CreateMatchTable()
    {
        if (_matched.Count == 0)
        {
            return null;
        }

        var description = new MatchDescription(_lookup, _fields);
        var alternatives = MatchDescription.Compare([.. _matched.Select(matched => description.Describe(_cases[matched.CaseIndex]))]);
        return new MatchTable(
            _matched.Zip(alternatives, (matched, own) => new MatchedCase(matched.CaseIndex, matched.Kind, own)).ToEquatableArray());
    }

    /// <summary>
    /// The first property of the first candidate that all candidates have and whose values no two candidates share. Constants take
    /// precedence over enums.
    /// </summary>
    private string? FindDiscriminator()
    {
        string? withEnums = null;
        foreach (var field in _objects[0].Fields)
        {
            if (IsDiscriminator(field.WireName, out var areConstants))
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

    private bool IsDiscriminator(string name, out bool areConstants)
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

    private EquatableArray<DiscriminatorValue> Values(string discriminator)
    {
        var values = ImmutableArray.CreateBuilder<DiscriminatorValue>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in _objects)
        {
            var field = candidate.Find(discriminator)!;
            var bit = candidate.Fields.IndexOf(field);
            var resume = field is { Constant: not null, IsResumable: true } && bit < MaxBits ? 1UL << bit : 0;
            foreach (var value in field.Values!)
            {
                if (taken.Add(value))
                {
                    values.Add(new DiscriminatorValue(value, candidate.CaseIndex, resume));
                }
            }
        }

        return values.ToImmutable();
    }

    private sealed record Candidate(int CaseIndex, Declaration Declaration, List<CaseField> Fields)
    {
        public CaseField? Find(string name) => Fields.FirstOrDefault(field => field.WireName == name);
    }
}
