using System.Runtime.CompilerServices;
using System.Text;

namespace Router.Codegen.Reading.Names;

/// <summary>The names of a model's fields, in page order.</summary>
internal sealed class ModelFieldNames
{
    // Tables for the first read are made in plain loops, others on demand: the runtime has to compile every method that a first read calls.

    /// <summary>The number of names up to which comparing them in turn is as fast as a hash table.</summary>
    private const int Few = 16;

    private const int FirstLessons = 1024;
    private const int LessonsOfRead = 4;

    private readonly byte[][] _names;
    private readonly PropertyLabel[] _labels;

    /// <summary>
    /// For each field, the field that followed it in the last payload; index 0 has the first field. It only decides which field is tried
    /// first, so races between threads do no harm.
    /// </summary>
    private readonly ushort[] _followers;

    /// <summary>
    /// The number of wrong predictions that may still be corrected without a limit. After that, each read may correct a few only.
    /// </summary>
    private int _lessons = FirstLessons;

    private FieldNameTable? _table;

    /// <summary>Marks the required fields; null if none of them is beyond the first 64.</summary>
    private bool[]? _isRequired;

    private string? _expected;

    /// <summary>The names as strings.</summary>
    private HashSet<string>? _texts;

    /// <summary>The first letters and digits of each name.</summary>
    private readonly int[] _beginnings;

    /// <summary>Parses the description that is passed to <see cref="JsonModel{TSelf}.StartJson"/>.</summary>
    public ModelFieldNames(string description)
    {
        var start = 0;
        while (start < description.Length && TakeMark(description[start]))
        {
            start++;
        }

        var texts = description.Length > start ? description.Substring(start).Split(ModelNotation.Separator) : [];
        _names = new byte[texts.Length][];
        _labels = new PropertyLabel[texts.Length + 1];
        _followers = new ushort[texts.Length + 1];
        _beginnings = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts[i];
            if (text.Length > 0 && text[0] == ModelNotation.Required)
            {
                text = text.Substring(1);
                Require(i, texts.Length);
            }

            if (text.Length > 0 && text[0] == ModelNotation.Plain)
            {
                text = text.Substring(1);
            }

            _names[i] = Encoding.UTF8.GetBytes(text);
            _labels[i] = new PropertyLabel(_names[i]);
            _followers[i] = (ushort)i;
            _beginnings[i] = PropertyName.Beginning(_names[i]);
        }

        _labels[texts.Length] = PropertyLabel.None;
        _followers[texts.Length] = (ushort)texts.Length;
        IsLong = texts.Length > JsonFields.BitsPerWord;
        IsWide = texts.Length > 2 * JsonFields.BitsPerWord;
    }

    /// <summary>True if the schema set refuses unknown properties.</summary>
    public bool IsStrict { get; private set; }

    /// <summary>True if the schema set refuses misfits.</summary>
    public bool RefusesMisfits { get; private set; }

    /// <summary>
    /// True if the dialect has no notation for a required property that may be null, so null does not speak for another case.
    /// </summary>
    public bool TakesNulls { get; private set; }

    /// <summary>True if the bits of the fields do not fit one word.</summary>
    public bool IsLong { get; }

    /// <summary>True if the bits of the fields do not fit two words.</summary>
    public bool IsWide { get; }

    /// <summary>The bits of the required fields among the first 64.</summary>
    public ulong FirstRequired { get; private set; }

    /// <summary>The names in UTF-8.</summary>
    public ReadOnlySpan<byte[]> All => _names;

    /// <summary>The name of a field.</summary>
    public string TextOf(int field) => Encoding.UTF8.GetString(_names[field]);

    /// <summary>True if a field is required.</summary>
    public bool IsRequired(int field) =>
        field < JsonFields.BitsPerWord ? (FirstRequired & (1UL << field)) != 0 : _isRequired is not null && _isRequired[field];

    /// <summary>The expected value, for a message about an object with none of the model's properties.</summary>
    public string Expected(JsonModel model) => _expected ??= $"an object with properties of {model.GetType().Name}";

    /// <summary>The field that probably follows another; the number of fields if probably none does.</summary>
    /// <param name="field">The field; -1 at the beginning of the object.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FollowerOf(int field) => _followers[field + 1];

    /// <summary>Corrects the prediction that a field follows another.</summary>
    /// <param name="taught">
    /// The number of corrections made by this read. It is limited: if payloads always differ, threads would compete for the memory.
    /// </param>
    public void Learn(int field, int follower, ref int taught)
    {
        if (_lessons > 0)
        {
            _lessons--;
        }
        else if (taught++ >= LessonsOfRead)
        {
            return;
        }

        _followers[field + 1] = (ushort)follower;
    }

    /// <summary>The label of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly PropertyLabel LabelOf(int field) => ref _labels[field];

    /// <summary>The index of the field with this name; -1 if there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (_names.Length > Few)
        {
            return (_table ??= new(_names)).Find(name);
        }

        for (var i = 0; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// True if a field may have this name, apart from case and punctuation. This excludes most unknown names without comparing them with
    /// each field.
    /// </summary>
    public bool MayHold(ReadOnlySpan<byte> name)
    {
        var beginning = PropertyName.Beginning(name);
        foreach (var other in _beginnings)
        {
            if (beginning == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if a field has this name.</summary>
    public bool Holds(string name) => (_texts ??= new(_names.Select(Encoding.UTF8.GetString), StringComparer.Ordinal)).Contains(name);

    /// <summary>The index of the field that is read from a name, exactly or apart from case and punctuation; -1 if there is none.</summary>
    public int IndexOfAny(string? name) => IndexOf(name) is >= 0 and var exact
        ? exact
        : Array.FindIndex(_names, candidate => PropertyName.AreAlike(candidate, Encoding.UTF8.GetBytes(name ?? "")));

    /// <summary>The index of the field with this wire name; -1 if there is none.</summary>
    public int IndexOf(string? name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name ?? "");
        return Array.FindIndex(_names, candidate => candidate.AsSpan().SequenceEqual(utf8));
    }

    /// <summary>Parses a mark before the names; false if it is not one.</summary>
    private bool TakeMark(char mark)
    {
        IsStrict |= mark == ModelNotation.Strict;
        RefusesMisfits |= mark is ModelNotation.Strict or ModelNotation.Refusing;
        TakesNulls |= mark == ModelNotation.Open;
        return mark is ModelNotation.Strict or ModelNotation.Refusing or ModelNotation.Open;
    }

    private void Require(int field, int count)
    {
        if (field < JsonFields.BitsPerWord)
        {
            FirstRequired |= 1UL << field;
        }
        else
        {
            (_isRequired ??= new bool[count])[field] = true;
        }
    }
}

/// <summary>The notation of a model's description in <see cref="JsonModel{TSelf}.StartJson"/>: marks and separators.</summary>
internal static class ModelNotation
{
    /// <summary>Separates names.</summary>
    public const char Separator = '\n';

    /// <summary>Comes before the name of a required field.</summary>
    public const char Required = '\t';

    /// <summary>Comes before a name that itself begins with one of these characters.</summary>
    public const char Plain = '\v';

    /// <summary>Comes before all names if the schema set is strict.</summary>
    public const char Strict = '\n';

    /// <summary>Comes before all names if the schema set refuses misfits.</summary>
    public const char Refusing = '\r';

    /// <summary>Comes before all names if the dialect has no notation for a required property that may be null.</summary>
    public const char Open = '\f';
}
