using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// Compares a value with competing objects. An object matches if none of its properties has a value of another kind or another constant,
/// and all of its required properties are present.
/// </summary>
internal sealed class ObjectMatcher
{
    private const int MostOnStack = 64;
    private const int BitsPerWord = 64;
    private const int MostGuessedBy = 4;

    /// <summary>The properties by name.</summary>
    private readonly PropertySlots _properties;

    private readonly PropertySlots.Slot[] _slots;
    private readonly int[] _cases;
    private readonly int[] _required;

    /// <summary>True if constants tell the objects apart. Reading does not compare all constants.</summary>
    private readonly bool _hasConstants;

    /// <summary>Makes a matcher of objects, each with its case and its fields.</summary>
    public ObjectMatcher((int CaseIndex, MatchField[] Fields)[] objects)
    {
        _cases = new int[objects.Length];
        _required = new int[objects.Length];
        var most = 0;
        foreach (var (_, fields) in objects)
        {
            most += Math.Max(1, fields.Length);
        }

        _properties = new(most);
        _slots = _properties.All;
        for (var i = 0; i < objects.Length; i++)
        {
            _cases[i] = objects[i].CaseIndex;
            foreach (var field in objects[i].Fields)
            {
                _properties.FindOrAdd(field.Name).Add(i, field);
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
    /// True if the contents of properties tell the objects apart. Reading accepts contents of another kind as misfits.
    /// </summary>
    public bool HasContent { get; }

    /// <summary>
    /// The case of the only object that has one of the first properties of the object at the reader; -1 if there is none.
    /// </summary>
    public int Guess(ref JsonTokenReader reader)
    {
        for (var i = 0; i < MostGuessedBy && !_hasConstants && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            ref readonly var slot = ref _slots[_properties.IndexOf(reader.Unescaped())];
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
    /// True if each other object lacks a property that the object of the case requires. A value that has only properties of this object
    /// then matches it best.
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

    /// <summary>Scores the object at the reader, and leaves the reader on the last token of the object.</summary>
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
            var slot = _properties.IndexOf(reader.Unescaped());
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

    /// <summary>Scores an object with repeated properties. The last of them counts, as in models.</summary>
    private void ScoreLast(ref JsonTokenReader reader, scoped Span<MatchScore> scores)
    {
        scores.Clear();
        var places = LastPlaces(reader);
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var slot = _properties.IndexOf(reader.Unescaped());
            reader.Read();
            if (places[slot] == place)
            {
                _slots[slot].Property?.Score(ref reader, scores);
            }

            reader.Skip();
        }
    }

    /// <summary>For each slot, the index of its last property among the properties of the object at the reader.</summary>
    private int[] LastPlaces(JsonTokenReader reader)
    {
        var places = new int[_slots.Length];
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            places[_properties.IndexOf(reader.Unescaped())] = place;
            reader.Read();
            reader.Skip();
        }

        return places;
    }

    /// <summary>Scores the object at the reader if maps compete too.</summary>
    /// <param name="values">The level of the maps' values.</param>
    /// <param name="all">The matches of the maps.</param>
    public void Score(ref JsonTokenReader reader, MatchLevel values, scoped Span<Match> all, scoped Span<Match> matches)
    {
        var scores = new MatchScore[_required.Length];
        var value = new Match[matches.Length];
        var places = LastPlaces(reader);
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var slot = _properties.IndexOf(reader.Unescaped());
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
}
