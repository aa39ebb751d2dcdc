using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>The properties with one name in all competing objects.</summary>
internal sealed class MatchProperty
{
    private const int MostOnStack = 64;

    private Entry[] _entries = [];
    private TokenKinds _asked;

    /// <summary>The kinds of values whose content also has to be compared.</summary>
    private TokenKinds _further;

    /// <summary>The alternatives for the content of the property, of the objects for which it matters; null if there are none.</summary>
    private MatchLevel? _content;

    /// <summary>The indices of the objects in <see cref="_content"/>.</summary>
    private int[] _contentOf = [];

    /// <summary>Adds the field of an object.</summary>
    /// <param name="index">The index of the object among the competing ones.</param>
    public void Add(int index, MatchField field)
    {
        _asked |= field.Kinds;
        _further |= (field.Kinds & TokenKinds.UndocumentedNull) != 0 ? TokenKinds.Null : TokenKinds.None;
        _further |= field.Content is null ? TokenKinds.None : TokenKinds.Array | TokenKinds.Object;
        _entries = [.. _entries, new Entry(index, field.IsRequired ? 1 : 0, field.Kinds, field.Constant, field.Content)];
    }

    /// <summary>Completes the property after all objects have been added.</summary>
    /// <param name="isAlike">True to compare inner names by letters and digits only.</param>
    public void Complete(bool isAlike = false)
    {
        var looking = Array.FindAll(_entries, static entry => entry.Content is not null);
        if (looking.Length > 0)
        {
            _contentOf = [.. looking.Select(static entry => entry.Index)];
            _content = MatchLevel.Of(
                [.. looking.SelectMany(static (entry, i) => entry.Content!.Select(inner => inner with { CaseIndex = i }))],
                looking.Length,
                isAlike);
        }
    }

    /// <summary>True if the content of the property matters.</summary>
    public bool HasContent => _content is not null;

    /// <summary>True if an object requires a constant in the property or in a property inside it, or requires null.</summary>
    public bool HasConstants => Array.Exists(
        _entries,
        entry => entry.Constant is not null || (entry.Kinds & ~TokenKinds.UndocumentedNull) == TokenKinds.Null
            || entry.Content?.Any(inner => inner.Fields?.Any(required => required.Constant is not null) == true) == true);

    /// <summary>True if only one object has the property.</summary>
    public bool IsOnlyOf(out int index)
    {
        index = _entries[0].Index;
        return _entries.Length == 1;
    }

    /// <summary>If the object at the index requires the property, removes the rivals that do not have it.</summary>
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

    /// <summary>Adds the value to the score of each object. The reader may move inside the value, or to its end.</summary>
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

        if ((kind & _further) != 0)
        {
            Further(ref reader, kind, scores);
        }
    }

    private void Further(ref JsonTokenReader reader, TokenKinds kind, scoped Span<MatchScore> scores)
    {
        if (kind != TokenKinds.Null)
        {
            Content(ref reader, _content!, scores);
            return;
        }

        foreach (var entry in _entries)
        {
            scores[entry.Index].Known -= (entry.Kinds & TokenKinds.UndocumentedNull) != 0 ? 1 : 0;
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

    private void Content(ref JsonTokenReader reader, MatchLevel content, scoped Span<MatchScore> scores)
    {
        var count = content.Count;
        Span<Match> matches = count <= MostOnStack ? stackalloc Match[count] : new Match[count];
        content.Score(ref reader, matches);
        for (var i = 0; i < count; i++)
        {
            scores[_contentOf[i]].IsOut |= !matches[i].IsMatch;
        }
    }

    private static bool IsConstant(ref JsonTokenReader reader, byte[]? constant) =>
        reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals(constant) : reader.ValueSpan.SequenceEqual(constant);

    /// <param name="Required">1 if the object requires the property, else 0.</param>
    private sealed record Entry(int Index, int Required, TokenKinds Kinds, byte[]? Constant, MatchAlternative[]? Content);
}
