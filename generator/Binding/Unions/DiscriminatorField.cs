using Router.Codegen.Binding.Shapes;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Unions;

/// <summary>An object among the cases of a union.</summary>
internal sealed class ObjectCase
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    public ObjectCase(int caseIndex, List<CaseField> fields)
    {
        (CaseIndex, Fields) = (caseIndex, fields);
        for (var i = fields.Count - 1; i >= 0; i--)
        {
            _byName[fields[i].WireName] = i; // the first field with a name counts
        }
    }

    public int CaseIndex { get; }

    public List<CaseField> Fields { get; }

    public CaseField? Find(string name) => _byName.TryGetValue(name, out var index) ? Fields[index] : null;

    public int IndexOf(string name) => _byName[name];
}

/// <summary>A field of all objects of a union that distinguishes them by its value.</summary>
internal sealed class DiscriminatorField
{
    private const int MaxBits = 64;

    private readonly string _name;
    private readonly IReadOnlyList<ObjectCase> _objects;

    /// <summary>The objects that allow each value, by the value.</summary>
    private readonly Dictionary<string, List<ObjectCase>> _owners = new(StringComparer.Ordinal);

    private DiscriminatorField(string name, IReadOnlyList<ObjectCase> objects)
    {
        _name = name;
        _objects = objects;
        foreach (var candidate in objects)
        {
            foreach (var value in candidate.Find(name)!.Values!)
            {
                if (!_owners.TryGetValue(value, out var owners))
                {
                    _owners.Add(value, owners = []);
                }

                // Each object is one case, and its values are consecutive.
                if (owners.Count == 0 || owners[owners.Count - 1] != candidate)
                {
                    owners.Add(candidate);
                }
            }
        }
    }

    private bool AreConstants => _objects.All(candidate => candidate.Find(_name)!.Constant is not null);

    private bool IsShared => _owners.Values.Any(owners => owners.Count > 1);

    /// <summary>
    /// The field that decides between objects, by page order: constants that no two objects share, then enums without a common value, then
    /// the constants that distinguish most of the objects. Null if there is none.
    /// </summary>
    public static DiscriminatorField? Find(IReadOnlyList<ObjectCase> objects)
    {
        if (objects.Count < 2)
        {
            return null;
        }

        var fields = objects[0].Fields
            .Where(field => objects.All(candidate => candidate.Find(field.WireName) is { Values: not null }))
            .Select(field => new DiscriminatorField(field.WireName, objects)).ToList();
        return fields.FirstOrDefault(field => field is { AreConstants: true, IsShared: false })
            ?? fields.FirstOrDefault(field => !field.IsShared)
            ?? fields.Where(field => field.AreConstants && field._owners.Count > 1)
                .OrderByDescending(field => field._owners.Count).FirstOrDefault();
    }

    /// <param name="isOnly">True if no other case is an object.</param>
    public Discriminator Plan(bool isOnly)
    {
        var values = ImmutableArray.CreateBuilder<DiscriminatorValue>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in _objects)
        {
            var field = candidate.Find(_name)!;
            var bit = candidate.IndexOf(_name);
            var resume = field is { Constant: not null, IsResumable: true } && bit < MaxBits ? 1UL << bit : 0;
            foreach (var value in field.Values!)
            {
                if (_owners[value].Count == 1 && taken.Add(value))
                {
                    values.Add(new DiscriminatorValue(value, candidate.CaseIndex, resume));
                }
            }
        }

        return new Discriminator(_name, values.ToImmutable(), isOnly && !IsShared, HasOneSpelling());
    }

    /// <summary>True if the object may lack the field, or have null or a value of another object in it.</summary>
    public bool LeavesOpen(ObjectCase candidate) =>
        candidate.Find(_name) is { } field && (!field.IsResumable || field.Values!.Any(value => _owners[value].Count > 1));

    /// <summary>
    /// The fields of an object for the match, which decides if the discriminator did not: because several objects have its value, or it is
    /// absent or null. The object has no other value.
    /// </summary>
    public List<CaseField> Describe(ObjectCase candidate) =>
        [.. candidate.Fields.Select(field => field.WireName == _name ? Describe(field) : field)];

    private CaseField Describe(CaseField field)
    {
        var isShared = field.Values!.Any(value => _owners[value].Count > 1);
        var kinds = (isShared ? TokenKinds.String : TokenKinds.None) | (field.IsResumable ? TokenKinds.None : TokenKinds.Null);
        return field with { Kinds = kinds, Constant = isShared ? field.Constant : null };
    }

    /// <summary>True if an object has another field whose name has the same letters and digits.</summary>
    private bool HasOneSpelling()
    {
        var letters = FoldedName.Of(_name);
        return _objects.Any(candidate =>
            candidate.Fields.Any(field => field.WireName != _name && FoldedName.Of(field.WireName) == letters));
    }
}
