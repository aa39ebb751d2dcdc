using Router.Codegen.Collections;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>How a union is read.</summary>
internal sealed record UnionPlan(EquatableArray<UnionMemberShape> Members, EquatableArray<UnionArm> Arms, ObjectArms Objects);

/// <summary>
/// Decides how values find their member: by kind of token; for strings and numbers the more particular type before the general one; for objects by a
/// property whose values tell the members apart, else by all of their properties.
/// </summary>
internal sealed class UnionPlanner
{
    private readonly TypeBinder _types;
    private readonly List<(BoundType Type, TypeFacts Facts)> _members = [];
    private readonly ImmutableArray<UnionArm>.Builder _arms = ImmutableArray.CreateBuilder<UnionArm>();
    private readonly ObjectCandidates _candidates;

    private UnionPlanner(Declaration union, TypeBinder types, NameTable names, FactTable facts)
    {
        _types = types;
        _candidates = new ObjectCandidates(union, names, facts);
    }

    public static UnionPlan Plan(IEnumerable<TypeFacts> types, Declaration union, TypeBinder binder, NameTable names, FactTable facts)
    {
        var planner = new UnionPlanner(union, binder, names, facts);
        var self = names.NameOf(union).Qualified;
        foreach (var type in types)
        {
            planner.Add(type, self);
        }

        var shapes = Name(planner._members.Select(member => member.Type), names.NameOf(union).Identifier);
        planner.Arm();
        return new UnionPlan(shapes, planner._arms.ToImmutable(), planner._candidates.Decide(isAlone: planner._arms.All(arm => arm.Kind != ArmKind.Object)));
    }

    /// <summary>Names the members of a union after their types.</summary>
    public static EquatableArray<UnionMemberShape> Name(IEnumerable<BoundType> types, string union)
    {
        var taken = new NameScope(ReservedNames.OfUnion);
        taken.Take(union);
        var parameters = new NameScope([Identifier.Parameter("Unknown")]);
        return types
            .Select(type => (type, name: taken.Take(type.MemberName(), "Value")))
            .Select(member => new UnionMemberShape(member.name, parameters.Take(Identifier.Parameter(member.name)), member.type))
            .ToEquatableArray();
    }

    private void Add(TypeFacts facts, string self)
    {
        if (facts.Expression is PrimitiveType { Kind: PrimitiveKind.Null or PrimitiveKind.Transport })
        {
            return;
        }

        var bound = _types.Bind(facts, out _);
        _types.TakeProblems(); // reported by whoever binds the heading
        if (bound is ModelBound { Name: var name } && name == self)
        {
            return; // a union that lists itself says nothing new
        }

        if (_members.All(member => !member.Type.Equals(bound) && (bound.IsValueType() || !SameInCSharp(member.Type, bound))))
        {
            _members.Add((bound, facts));
        }
    }

    /// <summary>Whether C# has one type for both, annotations for null aside: then one constructor has to do.</summary>
    private static bool SameInCSharp(BoundType left, BoundType right) => (left, right) switch
    {
        (NullableBound l, _) when !l.Inner.IsValueType() => SameInCSharp(l.Inner, right),
        (_, NullableBound r) when !r.Inner.IsValueType() => SameInCSharp(left, r.Inner),
        (ListBound l, ListBound r) => SameInCSharp(l.Element, r.Element),
        (MapBound l, MapBound r) => SameInCSharp(l.Value, r.Value),
        _ => left.Equals(right),
    };

    private void Arm()
    {
        for (var pass = 0; pass < 4; pass++)
        {
            for (var i = 0; i < _members.Count; i++)
            {
                ArmMember(i, _members[i].Type, pass);
            }
        }
    }

    /// <summary>Particular types are tried in the first pass, general ones in the second, enums of unknown values in the third, types that take anything in the last.</summary>
    private void ArmMember(int index, BoundType type, int pass)
    {
        switch (type)
        {
            case ScalarBound { Kind: Scalar.DateTime } when pass == 0 && IsBeforeText(index):
                Add(ArmKind.String, index, ArmTest.DateTime);
                break;
            case ScalarBound { Kind: Scalar.Date } when pass == 0 && IsBeforeText(index):
                Add(ArmKind.String, index, ArmTest.Date);
                break;
            case ScalarBound { Kind: Scalar.Text or Scalar.Bytes } when pass == 1:
                Add(ArmKind.String, index, ArmTest.Always);
                break;
            case ScalarBound { Kind: Scalar.Int64 } when pass == 0:
                Add(ArmKind.Number, index, ArmTest.Integer);
                break;
            case ScalarBound { Kind: Scalar.BigInteger } when pass == 0:
                Add(ArmKind.Number, index, ArmTest.Integer);
                break;
            case ScalarBound { Kind: Scalar.Double or Scalar.Decimal } when pass == 1:
                Add(ArmKind.Number, index, ArmTest.Always);
                break;
            case ScalarBound { Kind: Scalar.Boolean } when pass == 0:
                Add(ArmKind.Boolean, index, ArmTest.Always);
                break;
            case ScalarBound { Kind: Scalar.Any } when pass == 3:
                foreach (var kind in new[] { ArmKind.String, ArmKind.Number, ArmKind.Boolean, ArmKind.Array, ArmKind.Object })
                {
                    Add(kind, index, ArmTest.Always);
                }

                break;
            case ModelBound { Kind: ModelKind.TextEnum } when pass is 0 or 2:
                Add(ArmKind.String, index, pass == 0 ? ArmTest.Known : ArmTest.Always);
                break;
            case ModelBound { Kind: ModelKind.IntegerEnum } when pass is 0 or 2:
                Add(ArmKind.Number, index, pass == 0 ? ArmTest.Known : ArmTest.Integer);
                break;
            case ModelBound { Kind: ModelKind.Object } when pass == 0:
                _candidates.AddObject(index, _members[index].Facts);
                break;
            case ModelBound { Kind: ModelKind.Union } when pass == 0:
                _candidates.AddUnion(index, _members[index].Facts);
                break;
            case ModelBound { Kind: ModelKind.Union } when pass == 1:
                foreach (var kind in _candidates.KindsOfUnion(_members[index].Facts))
                {
                    Add(kind, index, ArmTest.Always);
                }

                break;
            case ListBound { Element: var element } when pass == 1:
                var isOnly = _members.Count(member => member.Type is ListBound) == 1;
                Add(ArmKind.Array, index, isOnly ? ArmTest.Always : ArmTest.Elements, KindsOf.Names(element));
                break;
            case MapBound { Value: var value } when pass == 1:
                Add(ArmKind.Object, index, KindsOf.Letters(value).Length == 0 ? ArmTest.Always : ArmTest.Values, KindsOf.Names(value));
                break;
        }
    }

    /// <summary>Whether dates are to be looked for in strings: a plain string that stands before them takes all.</summary>
    private bool IsBeforeText(int index)
    {
        var text = _members.FindIndex(member => member.Type is ScalarBound { Kind: Scalar.Text });
        return text < 0 || index < text;
    }

    private void Add(ArmKind kind, int member, ArmTest test, EquatableArray<string> kinds = default)
    {
        // Nothing comes past an arm that takes everything of its kind.
        if (_arms.All(arm => arm.Kind != kind || arm.Test != ArmTest.Always))
        {
            _arms.Add(new UnionArm(kind, member, test, test is ArmTest.Elements or ArmTest.Values ? kinds : EquatableArray<string>.Empty));
        }
    }
}
