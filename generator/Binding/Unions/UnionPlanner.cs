using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>
/// Plans the decision of a union's reader on the case of a value: by the kind of token; for strings and numbers, specific types before
/// general ones; for objects, by a discriminator; for other objects, lists and maps, by their content.
/// </summary>
internal sealed class UnionPlanner
{
    private const int Passes = 6;

    private static readonly BranchKind[] AllKinds =
        [BranchKind.String, BranchKind.Number, BranchKind.Boolean, BranchKind.Array, BranchKind.Object];

    private readonly IReadOnlyList<PlannedCase> _cases;
    private readonly ImmutableArray<UnionBranch>.Builder _branches = ImmutableArray.CreateBuilder<UnionBranch>();

    private UnionPlanner(IReadOnlyList<PlannedCase> cases) => _cases = cases;

    public static UnionPlan Plan(Declaration union, IEnumerable<TypeFacts> types, UnionMemberLookup lookup, bool isStrict)
    {
        var members = lookup.MembersOf(union, types);
        var cases = UnionCases.Flatten(union, members, lookup);
        var planner = new UnionPlanner(cases);
        var structured = new StructuredCases(cases, lookup);
        planner.Branch(structured);
        var branches = isStrict ? Strict(planner._branches) : planner._branches.ToImmutable();
        var match = structured.CreateMatchTable();
        return new UnionPlan(
            Name(members.Select(member => member.Bound), lookup.Names.NameOf(union).Identifier),
            cases.Select(planned => planned.Shape).ToEquatableArray(),
            branches,
            structured.Discriminator,
            match,
            Number(branches, match));
    }

    /// <summary>The cases that are read by number: the cases of the match table in its order, then the cases that are tried.</summary>
    private static EquatableArray<int> Number(ImmutableArray<UnionBranch> branches, MatchTable? match)
    {
        var numbered = new List<int>();
        foreach (var matched in match?.Cases ?? EquatableArray<MatchedCase>.Empty)
        {
            numbered.Add(matched.CaseIndex);
        }

        var compared = numbered.Count;
        foreach (var branch in branches)
        {
            if (branch is { Test: BranchTest.Try or BranchTest.Last, CaseIndex: { } index } && numbered.IndexOf(index, compared) < 0)
            {
                numbered.Add(index);
            }
        }

        return numbered.ToEquatableArray();
    }

    /// <summary>
    /// The branches in a strict set. Enums refuse unknown values. The last branch of objects or lists reads every value, so that its error
    /// is reported.
    /// </summary>
    private static ImmutableArray<UnionBranch> Strict(IReadOnlyList<UnionBranch> branches) =>
    [
        .. branches.Select((branch, i) => branch switch
        {
            { Test: BranchTest.Known } => branch with { Test = BranchTest.Try },
            { Test: BranchTest.Try, Kind: BranchKind.Array or BranchKind.Object }
                when branches.Skip(i + 1).All(later => later.Kind != branch.Kind) => branch with { Test = BranchTest.Last },
            _ => branch,
        }),
    ];

    /// <summary>Names the members of a union after their types.</summary>
    public static EquatableArray<UnionMemberShape> Name(IEnumerable<BoundType> types, string union)
    {
        var taken = new NameScope(ReservedNames.OfUnion);
        taken.Take(union);
        if (union.StartsWith(ReservedNames.TryGet, StringComparison.Ordinal))
        {
            taken.Take(union.Substring(ReservedNames.TryGet.Length)); // a method cannot have the name of its type
        }

        var parameters = new NameScope([Identifier.Parameter("Unknown")]);
        return types.Select(Member).ToEquatableArray();

        UnionMemberShape Member(BoundType type)
        {
            var name = taken.Take(type.MemberName(), "Value");
            return new UnionMemberShape(name, parameters.Take(Identifier.Parameter(name)), type);
        }
    }

    private void Branch(StructuredCases structured)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < _cases.Count; i++)
            {
                BranchScalar(i, _cases[i].Type, pass);
            }

            if (pass == 1)
            {
                BranchStructured(BranchKind.Array, structured);
                BranchStructured(BranchKind.Object, structured);
            }
        }
    }

    /// <summary>
    /// Adds a branch in the pass of its type: specific types first, then general ones, uncommon notations, enums with unknown values, and
    /// types that accept any value.
    /// </summary>
    private void BranchScalar(int index, BoundType type, int pass)
    {
        switch (type, pass)
        {
            case (ScalarBound { Kind: Scalar.DateTime }, 0) when IsBeforeText(index):
                Add(BranchKind.String, index, BranchTest.DateTime);
                break;
            case (ScalarBound { Kind: Scalar.Date }, 0) when IsBeforeText(index):
                Add(BranchKind.String, index, BranchTest.Date);
                break;
            case (ScalarBound { Kind: Scalar.Boolean }, 0):
                Add(BranchKind.Boolean, index, BranchTest.Always);
                break;
            case (ModelBound { Kind: ModelKind.TextEnum }, 0):
                Add(BranchKind.String, index, BranchTest.Known);
                break;
            case (ModelBound { Kind: ModelKind.IntegerEnum }, 0):
                Add(BranchKind.Number, index, BranchTest.Known);
                break;
            case (ScalarBound { Kind: Scalar.Int64 }, 1):
                Add(BranchKind.Number, index, BranchTest.Integer);
                break;
            case (ScalarBound { Kind: Scalar.BigInteger }, 1):
                Add(BranchKind.Number, index, BranchTest.Try);
                break;
            case (ScalarBound { Kind: Scalar.String }, 1):
                Add(BranchKind.String, index, BranchTest.Always);
                break;
            case (ScalarBound { Kind: Scalar.Bytes }, 2):
                Add(BranchKind.String, index, BranchTest.Try);
                break;
            case (ScalarBound { Kind: Scalar.Double or Scalar.Decimal }, 2):
                Add(BranchKind.Number, index, BranchTest.Always);
                break;
            case (ScalarBound { Kind: Scalar.Decimal or Scalar.BigInteger or Scalar.DateTime or Scalar.Date }, 3):
                Add(BranchKind.String, index, BranchTest.Try);
                break;
            case (ScalarBound { Kind: Scalar.Int64 }, 3):
                Add(BranchKind.Number, index, BranchTest.Try);
                break;
            case (ModelBound { Kind: ModelKind.IntegerEnum }, 3):
                Add(BranchKind.String, index, BranchTest.Known);
                break;
            case (ModelBound { Kind: ModelKind.TextEnum }, 4):
                Add(BranchKind.String, index, BranchTest.Always);
                break;
            case (ModelBound { Kind: ModelKind.IntegerEnum }, 4):
                Add(BranchKind.Number, index, BranchTest.Integer);
                break;
            case (ScalarBound { Kind: Scalar.Any }, 5):
                foreach (var kind in AllKinds)
                {
                    Add(kind, index, BranchTest.Always);
                }

                break;
        }
    }

    /// <summary>Adds the branch of a kind. A single case is read directly. Content decides between several cases.</summary>
    private void BranchStructured(BranchKind kind, StructuredCases structured)
    {
        var undecided = structured.Undecided(kind);
        if (undecided.Count == 1 && !structured.NeedsMatch(undecided[0]))
        {
            Add(kind, undecided[0], BranchTest.Try);
        }
        else if (undecided.Count > 0)
        {
            structured.MatchByContent(undecided, kind);
            Add(kind, null, BranchTest.BestMatch);
        }
    }

    /// <summary>True if dates are tried before strings. A string that is listed earlier would read them all.</summary>
    private bool IsBeforeText(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (_cases[i].Type is ScalarBound { Kind: Scalar.String })
            {
                return false;
            }
        }

        return true;
    }

    private void Add(BranchKind kind, int? index, BranchTest test)
    {
        // A branch after one that reads all values of the kind is unreachable.
        if (_branches.All(branch => branch.Kind != kind || !branch.TakesAll))
        {
            _branches.Add(new UnionBranch(kind, index, test));
        }
    }
}
