using System.Text;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding;

/// <summary>The objects that a union's value may be, those of unions inside it included, and what tells them apart.</summary>
internal sealed class ObjectCandidates(Declaration union, NameTable names, FactTable facts)
{
    private const int MostBits = 64;

    private readonly CandidateFields _fields = new(names, facts);
    private readonly List<Candidate> _candidates = [];

    /// <summary>Adds a member that is an object.</summary>
    public void AddObject(int member, TypeFacts type)
    {
        if (_fields.Resolve(type, union) is { } declaration)
        {
            _candidates.Add(new Candidate(member, declaration, _fields.Of(declaration), IsDirect: true));
        }
    }

    /// <summary>Adds the objects of a member that is a union itself.</summary>
    public void AddUnion(int member, TypeFacts type)
    {
        if (_fields.Resolve(type, union) is { } declaration && !IsPassedOver(declaration, union))
        {
            AddNested(member, declaration, [union.Path]);
        }
    }

    /// <summary>The kinds of token other than objects that a union inside this one takes.</summary>
    public IEnumerable<ArmKind> KindsOfUnion(TypeFacts type)
    {
        var kinds = new SortedSet<ArmKind>();
        if (_fields.Resolve(type, union) is { } declaration && !IsPassedOver(declaration, union))
        {
            Collect(declaration, kinds, [union.Path]);
        }

        return kinds;
    }

    /// <summary>How objects find their member.</summary>
    /// <param name="isAlone">Whether no map takes the objects that these do not fit.</param>
    public ObjectArms Decide(bool isAlone)
    {
        var none = EquatableArray<TagCase>.Empty;
        if (_candidates.Count == 0)
        {
            return new ObjectArms(null, none, EquatableArray<int>.Empty, null, -1);
        }

        if (_candidates.Count == 1 && isAlone)
        {
            return new ObjectArms(null, none, EquatableArray<int>.Empty, null, _candidates[0].Member);
        }

        var fits = _candidates.Select(candidate => candidate.Member).ToEquatableArray();
        return _candidates.Count > 1 && FindTag() is { } tag
            ? new ObjectArms(tag, Cases(tag), EquatableArray<int>.Empty, null, -1)
            : new ObjectArms(null, none, fits, Describe(), -1);
    }

    private void AddNested(int member, Declaration nested, HashSet<string> visited)
    {
        if (visited.Count > CandidateFields.MostUnions || !visited.Add(nested.Path))
        {
            return;
        }

        foreach (var type in facts[nested].Members)
        {
            if (_fields.Resolve(type, nested) is { } declaration)
            {
                if (declaration.Kind == ModelKind.Object)
                {
                    _candidates.Add(new Candidate(member, declaration, _fields.Of(declaration), IsDirect: false));
                }
                else if (declaration.Kind == ModelKind.Union && !IsPassedOver(declaration, nested))
                {
                    AddNested(member, declaration, visited);
                }
            }
        }
    }

    private void Collect(Declaration nested, SortedSet<ArmKind> kinds, HashSet<string> visited)
    {
        if (visited.Count > CandidateFields.MostUnions || !visited.Add(nested.Path))
        {
            return;
        }

        var binder = new TypeBinder(names, nested);
        foreach (var type in facts[nested].Members)
        {
            if (_fields.Resolve(type, nested) is { Kind: ModelKind.Union } inner)
            {
                if (!IsPassedOver(inner, nested))
                {
                    Collect(inner, kinds, visited);
                }

                continue;
            }

            foreach (var letter in KindsOf.Letters(binder.Bind(type, out _)))
            {
                switch (letter)
                {
                    case 's':
                        kinds.Add(ArmKind.String);
                        break;
                    case 'n':
                        kinds.Add(ArmKind.Number);
                        break;
                    case 'b':
                        kinds.Add(ArmKind.Boolean);
                        break;
                    case 'a':
                        kinds.Add(ArmKind.Array);
                        break;
                }
            }
        }
    }

    /// <summary>
    /// Whether no value is read as the inner one of two unions: where unions hold each other, the one whose page comes later reads nothing as an
    /// earlier one. Else a value could be handed back and forth without end.
    /// </summary>
    private bool IsPassedOver(Declaration inner, Declaration outer)
    {
        if (string.CompareOrdinal(inner.Path, outer.Path) > 0)
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Declaration>([inner]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next.Path == outer.Path || seen.Count > CandidateFields.MostUnions)
            {
                return true;
            }

            if (next.Kind == ModelKind.Union && seen.Add(next.Path))
            {
                foreach (var type in facts[next].Members)
                {
                    if (_fields.Resolve(type, next) is { } member)
                    {
                        pending.Push(member);
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The first property of the first candidate that all candidates have and no two have a value of in common; constants go before enums.</summary>
    private string? FindTag()
    {
        string? withEnums = null;
        foreach (var field in _candidates[0].Fields)
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
        foreach (var candidate in _candidates)
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
        foreach (var candidate in _candidates)
        {
            var field = candidate.Find(tag)!;
            var bit = candidate.Fields.IndexOf(field);
            var resume = candidate.IsDirect && field is { Constant: not null, IsResumable: true } && bit < MostBits ? 1UL << bit : 0;
            foreach (var value in field.Values!)
            {
                if (taken.Add(value))
                {
                    cases.Add(new TagCase(value, candidate.Member, resume));
                }
            }
        }

        return cases.ToImmutable();
    }

    private string Describe()
    {
        // Where an object's properties do not tell members apart, what the objects in them have to have may; it is told only where it differs.
        var tellApart = new HashSet<string>(
            _candidates.SelectMany(candidate => candidate.Fields)
                .Where(field => field.Nested is not null)
                .GroupBy(field => field.WireName, field => string.Join("\u0001", field.Nested!))
                .Where(same => same.Distinct().Count() > 1)
                .Select(same => same.Key),
            StringComparer.Ordinal);
        var description = new StringBuilder();
        foreach (var candidate in _candidates)
        {
            if (description.Length > 0)
            {
                description.Append('\n');
            }

            var isFirst = true;
            foreach (var field in candidate.Fields)
            {
                if (!CandidateFields.IsPlain(field.WireName))
                {
                    continue;
                }

                description.Append(isFirst ? "" : "\t").Append(field.IsRequired ? "*" : "").Append(field.Kinds);
                if (field.Nested is { Count: > 0 } nested && tellApart.Contains(field.WireName))
                {
                    description.Append('{').Append(string.Join("\u0001", nested));
                }

                if (field.Constant is { } constant && JsonText.Unquote(constant).IndexOfAny(['\n', '\t', '\v']) < 0)
                {
                    description.Append('=').Append(JsonText.Unquote(constant));
                }

                description.Append('\v').Append(field.WireName);
                isFirst = false;
            }
        }

        return description.ToString();
    }

    private sealed record Candidate(int Member, Declaration Declaration, List<CandidateField> Fields, bool IsDirect)
    {
        public CandidateField? Find(string name) => Fields.FirstOrDefault(field => field.WireName == name);
    }
}
