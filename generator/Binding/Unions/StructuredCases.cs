using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>The cases of a union that are objects, lists or maps, and the decisions between them.</summary>
internal sealed class StructuredCases
{
    private readonly IReadOnlyList<PlannedCase> _cases;
    private readonly UnionMemberLookup _lookup;
    private readonly CaseFields _fields;
    private readonly ObjectCase?[] _objects;
    private readonly DiscriminatorField? _discriminator;
    private readonly List<(int CaseIndex, BranchKind Kind)> _matched = [];

    public StructuredCases(IReadOnlyList<PlannedCase> cases, UnionMemberLookup lookup)
    {
        _cases = cases;
        _lookup = lookup;
        _fields = new CaseFields(lookup);
        _objects = new ObjectCase?[cases.Count];
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Target is { Kind: ModelKind.Object } target)
            {
                _objects[i] = new ObjectCase(i, _fields.Find(target));
            }
        }

        _discriminator = DiscriminatorField.Find([.. _objects.OfType<ObjectCase>()]);
        Discriminator = _discriminator?.Plan(isOnly: !cases.Any(other => other.Type is MapBound or ScalarBound { Kind: Scalar.Any }));
    }

    /// <summary>The property that decides between the objects; null if there is none.</summary>
    public Discriminator? Discriminator { get; }

    /// <summary>The cases of a kind that a discriminator does not decide, or not always.</summary>
    public IReadOnlyList<int> Undecided(BranchKind kind)
    {
        var undecided = new List<int>();
        for (var i = 0; i < _cases.Count; i++)
        {
            var isOfKind = _cases[i] switch
            {
                { Type: ListBound } => kind == BranchKind.Array,
                { Type: MapBound } => kind == BranchKind.Object,
                { Target.Kind: ModelKind.Object } => kind == BranchKind.Object && IsUndecided(i),
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
    /// True if an object has a discriminator, or constants that are not text. Its reader accepts other values for them, so the match must
    /// compare them first.
    /// </summary>
    public bool NeedsMatch(int caseIndex) => ObjectAt(caseIndex) is { } candidate
        && (_discriminator is not null || candidate.Fields.Any(field => field.Constant is { } constant && constant[0] != '"'));

    /// <summary>Adds cases between which content decides.</summary>
    public void MatchByContent(IReadOnlyList<int> cases, BranchKind kind) => _matched.AddRange(cases.Select(index => (index, kind)));

    /// <summary>The cases between which content decides; null if there are none.</summary>
    public MatchTable? CreateMatchTable()
    {
        if (_matched.Count == 0)
        {
            return null;
        }

        var description = new MatchDescription(_lookup, _fields);
        var alternatives = MatchDescription.Compare([.. _matched.Select(matched => Describe(matched.CaseIndex, description))]);
        return new MatchTable(
            _matched.Zip(alternatives, (matched, own) => new MatchedCase(matched.CaseIndex, matched.Kind, own)).ToEquatableArray());
    }

    private IReadOnlyList<CaseAlternative> Describe(int caseIndex, MatchDescription description) =>
        _discriminator is not null && ObjectAt(caseIndex) is { } candidate
            ? [new CaseAlternative("", TokenKinds.Object, _discriminator.Describe(candidate))]
            : description.Describe(_cases[caseIndex]);

    private bool IsUndecided(int caseIndex) => _discriminator is null || _discriminator.LeavesOpen(ObjectAt(caseIndex)!);

    private ObjectCase? ObjectAt(int caseIndex) => _objects[caseIndex];
}
