using System.Text.Json;

namespace Router.Codegen.Tool.Payloads;

/// <summary>The number of payloads that show something.</summary>
internal sealed class PayloadCount
{
    private int _last = -1;

    public int Count { get; private set; }

    /// <summary>Counts a payload once.</summary>
    /// <param name="payload">The number of the payload, at least as large as in earlier calls.</param>
    public void Add(int payload)
    {
        Count += payload == _last ? 0 : 1;
        _last = payload;
    }
}

/// <summary>The observations of all pages, by path.</summary>
internal sealed class Observations
{
    private readonly SortedDictionary<string, PageObservation> _pages = new(StringComparer.Ordinal);

    /// <summary>The pages about which payloads show something, in the order of their paths.</summary>
    public IEnumerable<KeyValuePair<string, PageObservation>> Pages => _pages;

    public PageObservation Of(string path) => _pages.TryGetValue(path, out var page) ? page : _pages[path] = new();

    /// <summary>The observations of a page; null if there are none.</summary>
    public PageObservation? Find(string path) => _pages.GetValueOrDefault(path);
}

/// <summary>The observations of a page in payloads.</summary>
internal sealed class PageObservation
{
    private readonly Dictionary<string, FieldObservation> _fields = new(StringComparer.Ordinal);

    /// <summary>The payloads with a value of the model.</summary>
    public PayloadCount Payloads { get; } = new();

    /// <summary>The properties that the page does not list.</summary>
    public Counts UnknownNames { get; } = new();

    /// <summary>The values that the page of an enum or constant does not list, as JSON.</summary>
    public Counts UnknownValues { get; } = new();

    /// <summary>The JSON kinds of values that belong to no member of the union.</summary>
    public Counts NoMember { get; } = new();

    /// <summary>
    /// The paths of pages that objects without a member match by a constant and all names. The path is empty for objects that match none.
    /// </summary>
    public Counts Candidates { get; } = new();

    /// <summary>The observations of each field, by its name on the page.</summary>
    public FieldObservation Of(string field) => _fields.TryGetValue(field, out var known) ? known : _fields[field] = new();

    /// <summary>The observations of a field; null if no object could have it.</summary>
    public FieldObservation? Find(string field) => _fields.GetValueOrDefault(field);
}

/// <summary>The observations of a field in payloads.</summary>
internal sealed class FieldObservation
{
    /// <summary>The spellings of the field's JSON name.</summary>
    public Counts Spellings { get; } = new();

    /// <summary>The payloads with an object without the property.</summary>
    public PayloadCount Absent { get; } = new();

    public ValueTally Values { get; } = new();
}

/// <summary>Counts of payloads by text, in the order of the texts.</summary>
internal sealed class Counts : SortedDictionary<string, PayloadCount>
{
    public Counts()
        : base(StringComparer.Ordinal)
    {
    }

    public void Add(string text, int payload)
    {
        if (!TryGetValue(text, out var count))
            Add(text, count = new());
        count.Add(payload);
    }
}

/// <summary>The kinds of values in payloads.</summary>
internal sealed class ValueTally
{
    private ValueTally? _elements;

    /// <summary>The payloads with a value, including null.</summary>
    public PayloadCount Payloads { get; } = new();

    public PayloadCount Nulls { get; } = new();

    /// <summary>The number of values other than null.</summary>
    public int Count => Booleans + Integers + Numbers + Texts + Objects + Arrays;

    public int Booleans { get; private set; }

    /// <summary>The number of integers of 64 bits.</summary>
    public int Integers { get; private set; }

    /// <summary>The number of other numbers.</summary>
    public int Numbers { get; private set; }

    public int Texts { get; private set; }

    public int Objects { get; private set; }

    public int Arrays { get; private set; }

    /// <summary>The number of values, other than null, that the page does not allow.</summary>
    public int Misfits { get; private set; }

    public PayloadCount MisfitPayloads { get; } = new();

    /// <summary>The elements of lists, or the values of maps.</summary>
    public ValueTally Elements => _elements ??= new();

    public void Add(JsonElement value, bool isMisfit, int payload)
    {
        Payloads.Add(payload);
        if (isMisfit)
        {
            Misfits++;
            MisfitPayloads.Add(payload);
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                Nulls.Add(payload);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Booleans++;
                break;
            case JsonValueKind.Number when value.TryGetInt64(out _):
                Integers++;
                break;
            case JsonValueKind.Number:
                Numbers++;
                break;
            case JsonValueKind.String:
                Texts++;
                break;
            case JsonValueKind.Object:
                Objects++;
                break;
            default:
                Arrays++;
                break;
        }

        if (isMisfit && value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                Elements.Add(element, isMisfit: true, payload);
        }
    }
}
