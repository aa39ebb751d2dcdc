using System.Numerics;
using System.Text.Json;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// Objects that compete for a value. One matches if none of its known properties has a value of another kind or another constant, and all
/// its required properties are there.
/// </summary>
internal sealed class ObjectMatcher
{
    private const int MostOnStack = 64;
    private const int BitsPerWord = 64;
    private const int MostGuessedBy = 4;

    /// <summary>
    /// The properties by name: each stands in the first free slot from its bucket on; half of the slots at least are free.
    /// </summary>
    private readonly Slot[] _slots;
    private readonly int _bits;
    private readonly int[] _cases;
    private readonly int[] _required;

    /// <summary>True if constants tell the objects apart, which reading does not look at.</summary>
    private readonly bool _hasConstants;

    /// <summary>Takes the objects: the case of each, and its fields.</summary>
    public ObjectMatcher((int CaseIndex, MatchField[] Fields)[] objects)
    {
        _cases = new int[objects.Length];
        _required = new int[objects.Length];
        var most = 0;
        foreach (var (_, fields) in objects)
        {
            most += Math.Max(1, fields.Length);
        }

        _bits = BitOperations.Log2((uint)most) + 2;
        _slots = new Slot[1 << _bits];
        for (var i = 0; i < objects.Length; i++)
        {
            _cases[i] = objects[i].CaseIndex;
            foreach (var field in objects[i].Fields)
            {
                Add(i, field);
                _required[i] += field.IsRequired ? 1 : 0;
            }
        }

        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot.Property is { } property)
            {
                property.Complete();
                _hasConstants |= property.HasConstants;
                HasContent |= property.HasContent;
                slot.OnlyCase = property.IsOnlyOf(out var index) ? _cases[index] : -1;
            }
        }
    }

    /// <summary>
    /// True if what is in the properties tells the objects apart: reading takes what is of another kind there as a misfit.
    /// </summary>
    public bool HasContent { get; }

    /// <summary>
    /// The case of the only object that has one of the first properties of the object that the reader stands on; -1 where there is none.
    /// </summary>
    public int Guess(ref JsonTokenReader reader)
    {
        for (var i = 0; i < MostGuessedBy && !_hasConstants && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            ref readonly var slot = ref Find(reader.Unescaped());
            if (slot.Property is null)
            {
                break;
            }

            if (slot.OnlyCase >= 0)
            {
                return slot.OnlyCase;
            }

            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                break; // may be long
            }
        }

        return -1;
    }

    /// <summary>
    /// True if each other object lacks a property that the case's object requires: then a value without other properties than this object's
    /// matches it best.
    /// </summary>
    public bool IsDistinct(int caseIndex)
    {
        var index = Array.IndexOf(_cases, caseIndex);
        if (index < 0 || _hasConstants)
        {
            return false;
        }

        var rivals = new bool[_cases.Length];
        Array.Fill(rivals, true);
        rivals[index] = false;
        foreach (var slot in _slots)
        {
            slot.Property?.Narrow(index, rivals);
        }

        return !rivals.Contains(true);
    }

    /// <summary>Scores the object that the reader stands on, and leaves the reader on its last token.</summary>
    public void Score(ref JsonTokenReader reader, scoped Span<Match> matches)
    {
        var count = _required.Length;
        Span<MatchScore> scores = count <= MostOnStack ? stackalloc MatchScore[count] : new MatchScore[count];
        scores.Clear();
        var words = (_slots.Length + BitsPerWord - 1) / BitsPerWord;
        Span<ulong> seen = words <= MostOnStack ? stackalloc ulong[words] : new ulong[words];
        seen.Clear();
        var start = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var slot = IndexOf(reader.Unescaped());
            var property = _slots[slot].Property;
            reader.Read();
            if (property is not null)
            {
                if ((seen[slot / BitsPerWord] & (1UL << slot)) != 0)
                {
                    reader = start;
                    ScoreLast(ref reader, scores);
                    break;
                }

                seen[slot / BitsPerWord] |= 1UL << slot;
                property.Score(ref reader, scores);
            }

            reader.Skip();
        }

        Add(scores, matches);
    }

    /// <summary>Scores an object in which a property comes twice: the last one counts, as in models.</summary>
    private void ScoreLast(ref JsonTokenReader reader, scoped Span<MatchScore> scores)
    {
        scores.Clear();
        var places = LastPlaces(reader);
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var slot = IndexOf(reader.Unescaped());
            reader.Read();
            if (places[slot] == place)
            {
                _slots[slot].Property?.Score(ref reader, scores);
            }

            reader.Skip();
        }
    }

    /// <summary>The number, among the properties of the object that the reader stands on, of the last one in each slot.</summary>
    private int[] LastPlaces(JsonTokenReader reader)
    {
        var places = new int[_slots.Length];
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            places[IndexOf(reader.Unescaped())] = place;
            reader.Read();
            reader.Skip();
        }

        return places;
    }

    /// <summary>Scores the object that the reader stands on, where maps compete too.</summary>
    /// <param name="values">The level of the values of maps.</param>
    /// <param name="all">The matches of the maps.</param>
    public void Score(ref JsonTokenReader reader, MatchLevel values, scoped Span<Match> all, scoped Span<Match> matches)
    {
        var scores = new MatchScore[_required.Length];
        var value = new Match[matches.Length];
        var places = LastPlaces(reader);
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var slot = IndexOf(reader.Unescaped());
            reader.Read();
            if (places[slot] == place)
            {
                var ahead = reader;
                _slots[slot].Property?.Score(ref ahead, scores);
            }

            values.Score(ref reader, value);
            MatchLevel.Add(value, all);
        }

        Add(scores, matches);
    }

    private void Add(scoped ReadOnlySpan<MatchScore> scores, scoped Span<Match> matches)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i].AddTo(ref matches[_cases[i]], _required[i]);
        }
    }

    /// <summary>The slot of the name; a free one if no object has it.</summary>
    private ref Slot Find(ReadOnlySpan<byte> name) => ref _slots[IndexOf(name)];

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        var key = TextKey.Of(name);
        var slots = _slots;
        for (var i = key.Bucket(_bits); ; i = (i + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[i];
            if (slot.Property is null || key.IsSame(name, slot.Key, slot.Name))
            {
                return i;
            }
        }
    }

    private void Add(int index, MatchField field)
    {
        ref var slot = ref Find(field.Name);
        if (slot.Property is null)
        {
            slot.Key = TextKey.Of(field.Name);
            slot.Name = field.Name;
            slot.Property = new MatchProperty();
        }

        slot.Property.Add(index, field);
    }

    private struct Slot
    {
        public TextKey Key;
        public byte[]? Name;

        /// <summary>Null in a free slot.</summary>
        public MatchProperty? Property;

        /// <summary>The case of the object that alone has the property; -1 where several have.</summary>
        public int OnlyCase;
    }
}

/// <summary>The score of an object among those that compete.</summary>
internal struct MatchScore
{
    public int Known;
    public int Constants;
    public int Required;
    public bool IsOut;

    /// <summary>Adds the object to the matches of its case, if it matches.</summary>
    /// <param name="required">The number of properties that it requires.</param>
    public readonly void AddTo(ref Match match, int required)
    {
        var own = new Match { IsMatch = !IsOut && Required >= required, Known = Known, Constants = Constants };
        if (own.IsMatch && (!match.IsMatch || own.IsBetterThan(match)))
        {
            match = own;
        }
    }
}
