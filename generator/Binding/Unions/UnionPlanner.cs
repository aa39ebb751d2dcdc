using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>
/// Decides how values find their leaf: by kind of token; for strings and numbers the more particular type before the general one; for objects by a
/// property whose values tell them apart; for what is left of objects, lists and maps by all that is in them.
/// </summary>
internal sealed class UnionPlanner
{
    private const int Passes = 6;

    private readonly IReadOnlyList<PlannedLeaf> _leaves;
    private readonly ImmutableArray<UnionArm>.Builder _arms = ImmutableArray.CreateBuilder<UnionArm>();

    private UnionPlanner(IReadOnlyList<PlannedLeaf> leaves) => _leaves = leaves;

    public static UnionPlan Plan(Declaration union, IEnumerable<TypeFacts> types, UnionMembers lookup, bool isStrict)
    {
        var members = lookup.Of(union, types);
        var leaves = UnionLeaves.Of(union, members, lookup);
        var planner = new UnionPlanner(leaves);
        var contents = new UnionContents(leaves, lookup);
        planner.Arm(contents);
        var arms = isStrict ? Strict(planner._arms) : planner._arms.ToImmutable();
        var fit = contents.Fit();
        return new UnionPlan(
            Name(members.Select(member => member.Bound), lookup.Names.NameOf(union).Identifier),
            leaves.Select(leaf => leaf.Shape).ToEquatableArray(),
            arms,
            contents.Tag,
            fit,
            Number(arms, fit));
    }

    /// <summary>The leaves that are read by their number: those that are compared, by their lines, then those that are tried.</summary>
    private static EquatableArray<int> Number(ImmutableArray<UnionArm> arms, FitTable? fit)
    {
        var numbered = new List<int>();
        foreach (var leaf in fit?.Leaves ?? EquatableArray<FitLeaf>.Empty)
        {
            numbered.Add(leaf.Leaf);
        }

        var compared = numbered.Count;
        foreach (var arm in arms)
        {
            if (arm.Test is ArmTest.Try or ArmTest.Last && numbered.IndexOf(arm.Leaf, compared) < 0)
            {
                numbered.Add(arm.Leaf);
            }
        }

        return numbered.ToEquatableArray();
    }

    /// <summary>A strict enum refuses what is not known; of objects and lists, what only the last can be is read as it, to say why it is not.</summary>
    private static ImmutableArray<UnionArm> Strict(IReadOnlyList<UnionArm> arms) =>
    [
        .. arms.Select((arm, i) => arm.Test switch
        {
            ArmTest.Known => arm with { Test = ArmTest.Try },
            ArmTest.Try when arm.Kind is ArmKind.Array or ArmKind.Object && arms.Skip(i + 1).All(later => later.Kind != arm.Kind) => arm with { Test = ArmTest.Last },
            _ => arm,
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

    private void Arm(UnionContents contents)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < _leaves.Count; i++)
            {
                ArmScalar(i, _leaves[i].Type, pass);
            }

            if (pass == 1)
            {
                Content(ArmKind.Array, contents);
                Content(ArmKind.Object, contents);
            }
        }
    }

    /// <summary>
    /// Particular types are tried first, then general ones, then what is spelled in an uncommon way, then enums of unknown values, and last the types
    /// that take anything.
    /// </summary>
    private void ArmScalar(int index, BoundType type, int pass)
    {
        switch (type, pass)
        {
            case (ScalarBound { Kind: Scalar.DateTime }, 0) when IsBeforeText(index):
                Add(ArmKind.String, index, ArmTest.DateTime);
                break;
            case (ScalarBound { Kind: Scalar.Date }, 0) when IsBeforeText(index):
                Add(ArmKind.String, index, ArmTest.Date);
                break;
            case (ScalarBound { Kind: Scalar.Boolean }, 0):
                Add(ArmKind.Boolean, index, ArmTest.Always);
                break;
            case (ModelBound { Kind: ModelKind.TextEnum }, 0):
                Add(ArmKind.String, index, ArmTest.Known);
                break;
            case (ModelBound { Kind: ModelKind.IntegerEnum }, 0):
                Add(ArmKind.Number, index, ArmTest.Known);
                break;
            case (ScalarBound { Kind: Scalar.Int64 }, 1):
                Add(ArmKind.Number, index, ArmTest.Integer);
                break;
            case (ScalarBound { Kind: Scalar.BigInteger }, 1):
                Add(ArmKind.Number, index, ArmTest.Try);
                break;
            case (ScalarBound { Kind: Scalar.Text }, 1):
                Add(ArmKind.String, index, ArmTest.Always);
                break;
            case (ScalarBound { Kind: Scalar.Bytes }, 2):
                Add(ArmKind.String, index, ArmTest.Try);
                break;
            case (ScalarBound { Kind: Scalar.Double or Scalar.Decimal }, 2):
                Add(ArmKind.Number, index, ArmTest.Always);
                break;
            case (ScalarBound { Kind: Scalar.Decimal or Scalar.BigInteger or Scalar.DateTime or Scalar.Date }, 3):
                Add(ArmKind.String, index, ArmTest.Try);
                break;
            case (ScalarBound { Kind: Scalar.Int64 }, 3):
                Add(ArmKind.Number, index, ArmTest.Try);
                break;
            case (ModelBound { Kind: ModelKind.IntegerEnum }, 3):
                Add(ArmKind.String, index, ArmTest.Known);
                break;
            case (ModelBound { Kind: ModelKind.TextEnum }, 4):
                Add(ArmKind.String, index, ArmTest.Always);
                break;
            case (ModelBound { Kind: ModelKind.IntegerEnum }, 4):
                Add(ArmKind.Number, index, ArmTest.Integer);
                break;
            case (ScalarBound { Kind: Scalar.Any }, 5):
                foreach (var kind in new[] { ArmKind.String, ArmKind.Number, ArmKind.Boolean, ArmKind.Array, ArmKind.Object })
                {
                    Add(kind, index, ArmTest.Always);
                }

                break;
        }
    }

    /// <summary>A single leaf of the kind is read at once; several are told apart by their content.</summary>
    private void Content(ArmKind kind, UnionContents contents)
    {
        var leaves = contents.Undecided(kind);
        if (leaves.Count == 1 && !contents.HasToLook(leaves[0]))
        {
            Add(kind, leaves[0], ArmTest.Try);
        }
        else if (leaves.Count > 0)
        {
            contents.Decide(leaves, kind);
            Add(kind, -1, ArmTest.Fit);
        }
    }

    /// <summary>Whether dates are to be looked for in strings: a plain string that stands before them takes all.</summary>
    private bool IsBeforeText(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (_leaves[i].Type is ScalarBound { Kind: Scalar.Text })
            {
                return false;
            }
        }

        return true;
    }

    private void Add(ArmKind kind, int leaf, ArmTest test)
    {
        // Nothing comes past an arm that takes everything of its kind.
        if (_arms.All(arm => arm.Kind != kind || !arm.TakesAll))
        {
            _arms.Add(new UnionArm(kind, leaf, test));
        }
    }
}
