using System.Runtime.CompilerServices;
using System.Text;

namespace Router.Codegen.Reading.Names;

/// <summary>The names of a model's fields in page order.</summary>
internal sealed class ModelNames
{
    // The tables of a first read are made in plain loops, and the rest when it is needed: the runtime compiles every method that a first
    // read calls.

    /// <summary>So many names are looked through one by one, which takes no longer than to reckon a hash.</summary>
    private const int Few = 16;

    private const int FirstLessons = 1024;
    private const int LessonsOfRead = 4;

    private readonly byte[][] _names;
    private readonly PropertyLabel[] _labels;

    /// <summary>
    /// The field that came after each the last time, behind the one that came first. Threads may mix: it only says what is looked at first.
    /// </summary>
    private readonly ushort[] _followers;

    /// <summary>The number of mistakes that are noted at once; after them a read may note a few only.</summary>
    private int _lessons = FirstLessons;

    private FieldNameTable? _table;

    /// <summary>Marks the required fields; null if there are none behind the first 64.</summary>
    private bool[]? _isRequired;

    private string? _expected;

    /// <summary>The names as text.</summary>
    private HashSet<string>? _texts;

    /// <summary>The first bytes of each name.</summary>
    private readonly int[] _beginnings;

    /// <summary>Takes the description that <see cref="JsonModel{TSelf}.StartJson"/> is given.</summary>
    public ModelNames(string description)
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

    /// <summary>True if the set's dialect cannot say that a required property may be null, so that null speaks for no other case.</summary>
    public bool TakesNulls { get; private set; }

    /// <summary>True if there are more names than one word has bits.</summary>
    public bool IsLong { get; }

    /// <summary>True if there are more names than two words have bits.</summary>
    public bool IsWide { get; }

    /// <summary>The bits of the required ones among the first 64 fields.</summary>
    public ulong FirstRequired { get; private set; }

    /// <summary>The names, in UTF-8.</summary>
    public ReadOnlySpan<byte[]> All => _names;

    /// <summary>The name of a field.</summary>
    public string TextOf(int field) => Encoding.UTF8.GetString(_names[field]);

    /// <summary>True if a field is required.</summary>
    public bool IsRequired(int field) =>
        field < JsonFields.BitsPerWord ? (FirstRequired & (1UL << field)) != 0 : _isRequired is not null && _isRequired[field];

    /// <summary>The expectation that an object fails with none of the model's properties.</summary>
    public string Expected(JsonModel model) => _expected ??= $"an object with properties of {model.GetType().Name}";

    /// <summary>The field that probably comes after another; the number of fields where none does.</summary>
    /// <param name="field">The field; -1 at the object's beginning.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FollowerOf(int field) => _followers[field + 1];

    /// <summary>Notes that a field came after another, which was not expected.</summary>
    /// <param name="taught">
    /// How many notes the read has made: where payloads differ all the time, threads would wait for each other's.
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

    /// <summary>The index of the field of a name; -1 where there is none.</summary>
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
    /// True if a field may have this name, but for case and signs. It rules most unknown names out without a look at each field.
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

    /// <summary>The index of the field that is read from a name, exact or alike; -1 where there is none.</summary>
    public int IndexOfAny(string? name) => IndexOf(name) is >= 0 and var exact
        ? exact
        : Array.FindIndex(_names, candidate => PropertyName.AreAlike(candidate, Encoding.UTF8.GetBytes(name ?? "")));

    /// <summary>The index of the field of a wire name; -1 where there is none.</summary>
    public int IndexOf(string? name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name ?? "");
        return Array.FindIndex(_names, candidate => candidate.AsSpan().SequenceEqual(utf8));
    }

    /// <summary>Takes a mark before the names; false if the names begin.</summary>
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

/// <summary>The notation of the description of a model, at <see cref="JsonModel{TSelf}.StartJson"/>: signs before names.</summary>
internal static class ModelNotation
{
    /// <summary>Stands between names.</summary>
    public const char Separator = '\n';

    /// <summary>Stands before the name of a required field.</summary>
    public const char Required = '\t';

    /// <summary>Stands before a name that begins with one of these signs itself.</summary>
    public const char Plain = '\v';

    /// <summary>Stands before all names: the set is strict.</summary>
    public const char Strict = '\n';

    /// <summary>Stands before all names: the set refuses misfits.</summary>
    public const char Refusing = '\r';

    /// <summary>Stands before all names: the set's dialect cannot say that a required property may be null.</summary>
    public const char Open = '\f';
}
