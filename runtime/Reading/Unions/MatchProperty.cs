using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>The properties of one name, of all competing objects that have one.</summary>
internal sealed class MatchProperty
{
    private const int MostOnStack = 64;

    private Entry[] _entries = [];
    private TokenKinds _asked;
    private ObjectMatcher? _inside;
    private AlikeObjectMatcher? _alikeInside;

    /// <summary>Adds the field of an object.</summary>
    /// <param name="index">The object's index among those that compete.</param>
    public void Add(int index, MatchField field)
    {
        _asked |= field.Kinds;
        _entries = [.. _entries, new Entry(index, field.IsRequired ? 1 : 0, field.Kinds, field.Constant, field.Inner)];
    }

    /// <summary>To be called when all objects have been added.</summary>
    /// <param name="isAlike">True to compare the names inside by letters and digits.</param>
    public void Complete(bool isAlike = false)
    {
        if (Array.Exists(_entries, entry => entry.Inner is not null))
        {
            (int, MatchField[])[] objects = [.. _entries.Select((entry, index) => (index, entry.Inner ?? []))];
            _inside = isAlike ? null : new ObjectMatcher(objects);
            _alikeInside = isAlike ? new AlikeObjectMatcher(objects) : null;
        }
    }

    /// <summary>
    /// True if an object requires a certain value of the property, or null if anything, or a certain value of a property inside of it.
    /// </summary>
    public bool HasConstants => Array.Exists(
        _entries,
        entry => entry.Constant is not null || entry.Kinds == TokenKinds.Null
            || entry.Inner?.Any(required => required.Constant is not null) == true);

    /// <summary>True if one object alone has the property.</summary>
    public bool IsOnlyOf(out int index)
    {
        index = _entries[0].Index;
        return _entries.Length == 1;
    }

    /// <summary>Removes the rivals that do not have the property, if the object at the index requires it.</summary>
    public void Narrow(int index, bool[] rivals)
    {
        if (!Array.Exists(_entries, entry => entry.Index == index && entry.Required > 0))
        {
            return;
        }

        var have = new bool[rivals.Length];
        foreach (var entry in _entries)
        {
            have[entry.Index] = true;
        }

        for (var i = 0; i < rivals.Length; i++)
        {
            rivals[i] &= have[i];
        }
    }

    /// <summary>Adds the value to the score of each object. The reader may move into the value, to its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Score(ref JsonTokenReader reader, scoped Span<MatchScore> scores)
    {
        var kind = Kinds.Of(ref reader, _asked);
        foreach (var entry in _entries)
        {
            ref var score = ref scores[entry.Index];
            if ((entry.Kinds & kind) == 0)
            {
                score.IsOut = true;
            }
            else if (entry.Constant is null || kind == TokenKinds.Null)
            {
                score.Known++;
                score.Required += entry.Required;
            }
            else
            {
                AddConstant(ref reader, entry, ref score);
            }
        }

        if ((_inside is not null || _alikeInside is not null) && kind == TokenKinds.Object)
        {
            Inside(ref reader, scores);
        }
    }

    private static void AddConstant(ref JsonTokenReader reader, Entry entry, ref MatchScore score)
    {
        if (!IsConstant(ref reader, entry.Constant))
        {
            score.IsOut = true;
            return;
        }

        score.Known++;
        score.Constants++;
        score.Required += entry.Required;
    }

    private void Inside(ref JsonTokenReader reader, scoped Span<MatchScore> scores)
    {
        Span<Match> inside = _entries.Length <= MostOnStack ? stackalloc Match[_entries.Length] : new Match[_entries.Length];
        inside.Clear();
        if (_inside is not null)
        {
            _inside.Score(ref reader, inside);
        }
        else
        {
            _alikeInside!.Score(ref reader, inside);
        }

        for (var i = 0; i < inside.Length; i++)
        {
            scores[_entries[i].Index].IsOut |= !inside[i].IsMatch;
        }
    }

    private static bool IsConstant(ref JsonTokenReader reader, byte[]? constant) =>
        reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals(constant) : reader.ValueSpan.SequenceEqual(constant);

    /// <param name="Required">1 if the object requires the property, else 0.</param>
    private sealed record Entry(int Index, int Required, TokenKinds Kinds, byte[]? Constant, MatchField[]? Inner);
}
