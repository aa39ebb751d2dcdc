using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>
/// Decides how values find their case: by kind of token; for strings and numbers the more particular type before the general one; for objects by a
/// property whose values tell them apart; for what is left of objects, lists and maps by all that is in them.
/// </summary>
internal sealed class UnionPlanner
{
    private const int Passes = 6;

    private readonly IReadOnlyList<PlannedCase> _cases;
    private readonly ImmutableArray<UnionBranch>.Builder _branches = ImmutableArray.CreateBuilder<UnionBranch>();

    private UnionPlanner(IReadOnlyList<PlannedCase> cases) => _cases = cases;

    public static UnionPlan Plan(Declaration union, IEnumerable<TypeFacts> types, UnionMembers lookup, bool isStrict)
    {
        var members = lookup.Of(union, types);
        var cases = UnionCases.Of(union, members, lookup);
        var planner = new UnionPlanner(cases);
        var contents = new UnionContents(cases, lookup);
        planner.Branch(contents);
        var branches = isStrict ? Strict(planner._branches) : planner._branches.ToImmutable();
        var match = contents.Match();
        return new UnionPlan(
            Name(members.Select(member => member.Bound), lookup.Names.NameOf(union).Identifier),
            cases.Select(planned => planned.Shape).ToEquatableArray(),
            branches,
            contents.Discriminator,
            match,
            Number(branches, match));
    }

    /// <summary>The cases that are read by their number: those that are compared, in their order, then those that are tried.</summary>
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

    /// <summary>A strict enum refuses what is not known; of objects and lists, what only the last can be is read as it, to say why it is not.</summary>
    private static ImmutableArray<UnionBranch> Strict(IReadOnlyList<UnionBranch> branches) =>
    [
        .. branches.Select((branch, i) => branch switch
        {
            { Test: BranchTest.Known } => branch with { Test = BranchTest.Try },
            { Test: BranchTest.Try, Kind: BranchKind.Array or BranchKind.Object } when branches.Skip(i + 1).All(later => later.Kind != branch.Kind) =>
                branch with { Test = BranchTest.Last },
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
            taken.Take(union.Substring(ReservedNames.TryGet.Length)); // no type has a method of its own name
        }

        var parameters = new NameScope([Identifier.Parameter("Unknown")]);
        return types.Select(Member).ToEquatableArray();

        UnionMemberShape Member(BoundType type)
        {
            var name = taken.Take(type.MemberName(), "Value");
            return new UnionMemberShape(name, parameters.Take(Identifier.Parameter(name)), type);
        }
    }

    private void Branch(UnionContents contents)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < _cases.Count; i++)
            {
                BranchScalar(i, _cases[i].Type, pass);
            }

            if (pass == 1)
            {
                Content(BranchKind.Array, contents);
                Content(BranchKind.Object, contents);
            }
        }
    }

    /// <summary>
    /// Particular types are tried first, then general ones, then what is spelled in an uncommon way, then enums of unknown values, and last the types
    /// that take anything.
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
                foreach (var kind in new[] { BranchKind.String, BranchKind.Number, BranchKind.Boolean, BranchKind.Array, BranchKind.Object })
                {
                    Add(kind, index, BranchTest.Always);
                }

                break;
        }
    }

    /// <summary>A single case of the kind is read at once; several are told apart by their content.</summary>
    private void Content(BranchKind kind, UnionContents contents)
    {
        var undecided = contents.Undecided(kind);
        if (undecided.Count == 1 && !contents.HasToLook(undecided[0]))
        {
            Add(kind, undecided[0], BranchTest.Try);
        }
        else if (undecided.Count > 0)
        {
            contents.Decide(undecided, kind);
            Add(kind, null, BranchTest.BestMatch);
        }
    }

    /// <summary>Whether dates are to be looked for in strings: a plain string that stands before them takes all.</summary>
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
        // Nothing comes past a branch that takes everything of its kind.
        if (_branches.All(branch => branch.Kind != kind || !branch.TakesAll))
        {
            _branches.Add(new UnionBranch(kind, index, test));
        }
    }
}
