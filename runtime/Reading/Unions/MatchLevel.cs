using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// The kinds and objects of all competing cases at one level: the value itself, the elements of a list, or the values of a map. Each value
/// is read once for all cases.
/// </summary>
internal sealed class MatchLevel
{
    private const int MostOnStack = 64;

    private readonly TokenKinds[] _kinds;
    private readonly TokenKinds _asked;
    private readonly ObjectMatcher? _objects;

    /// <summary>Replaces <see cref="_objects"/> if names are compared by letters and digits only.</summary>
    private readonly AlikeObjectMatcher? _alikeObjects;
    private readonly MatchLevel? _elements;
    private readonly MatchLevel? _values;

    private MatchLevel(MatchAlternative[] alternatives, int depth, int cases, bool isAlike)
    {
        _kinds = new TokenKinds[cases];
        HasAny = new bool[cases];
        var objects = new List<(int CaseIndex, MatchField[] Fields)>();
        foreach (var alternative in alternatives)
        {
            HasAny[alternative.CaseIndex] = true;
            if (alternative.Wrappers.Length > depth)
            {
                continue; // at an inner level
            }

            if (alternative.Fields is { } fields)
            {
                objects.Add((alternative.CaseIndex, fields));
            }
            else
            {
                _kinds[alternative.CaseIndex] |= alternative.Kinds;
                _asked |= alternative.Kinds;
            }
        }

        _objects = objects.Count == 0 || isAlike ? null : new ObjectMatcher([.. objects]);
        _alikeObjects = objects.Count == 0 || !isAlike ? null : new AlikeObjectMatcher([.. objects]);
        _elements = Inside(alternatives, (byte)'[', depth, cases, isAlike);
        _values = Inside(alternatives, (byte)'<', depth, cases, isAlike);
    }

    /// <summary>The number of competing cases.</summary>
    public int Count => _kinds.Length;

    /// <summary>The objects, if nothing else matches an object.</summary>
    private ObjectMatcher? OnlyObjects => _values is null && (_asked & TokenKinds.Object) == 0 ? _objects : null;

    /// <summary>True if the contents of properties tell objects apart.</summary>
    public bool HasContent => _objects is { HasContent: true };

    /// <summary>Marks the cases that have values at this level.</summary>
    private bool[] HasAny { get; }

    /// <summary>Parses a description; see <see cref="IJsonUnion.DescribeJson"/>.</summary>
    /// <param name="isAlike">True to compare names by letters and digits only.</param>
    public static MatchLevel Parse(ReadOnlySpan<byte> description, bool isAlike = false)
    {
        var alternatives = MatchNotation.Parse(description, out var cases);
        return new MatchLevel(alternatives, 0, cases, isAlike);
    }

    /// <summary>Creates the level from the alternatives of all competing cases.</summary>
    /// <inheritdoc cref="Parse"/>
    public static MatchLevel Of(MatchAlternative[] alternatives, int cases, bool isAlike) => new(alternatives, 0, cases, isAlike);

    /// <summary>
    /// The case of the only object that has one of the first properties of the value at the reader; -1 if that does not decide.
    /// </summary>
    public int Guess(ref JsonTokenReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && OnlyObjects is { } objects ? objects.Guess(ref reader) : -1;

    /// <summary>True if an object that is read as the case without unknown properties cannot match another case.</summary>
    public bool IsDistinct(int caseIndex) => OnlyObjects is { } objects && objects.IsDistinct(caseIndex);

    /// <summary>Scores the value at the reader for each case. The reader is on its last token after the call.</summary>
    public void Score(ref JsonTokenReader reader, scoped Span<Match> matches)
    {
        if (_asked == TokenKinds.None && _values is null && _objects is not null && reader.TokenType == JsonTokenType.StartObject)
        {
            matches.Clear();
            _objects.Score(ref reader, matches); // most unions are of objects only
            return;
        }

        var kind = Kinds.Of(ref reader, _asked);
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = new Match { IsMatch = (_kinds[i] & kind) != 0 };
        }

        if (reader.TokenType == JsonTokenType.StartArray && _elements is not null)
        {
            Elements(ref reader, _elements, matches);
        }
        else if (reader.TokenType == JsonTokenType.StartObject
            && (_objects is not null || _alikeObjects is not null || _values is not null))
        {
            Properties(ref reader, matches);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Elements(ref JsonTokenReader reader, MatchLevel level, scoped Span<Match> matches)
    {
        Span<Match> all = matches.Length <= MostOnStack ? stackalloc Match[matches.Length] : new Match[matches.Length];
        Span<Match> element = matches.Length <= MostOnStack ? stackalloc Match[matches.Length] : new Match[matches.Length];
        level.Begin(all);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            level.Score(ref reader, element);
            Add(element, all);
        }

        level.End(all, matches);
    }

    private void Properties(ref JsonTokenReader reader, scoped Span<Match> matches)
    {
        if (_values is not null)
        {
            WithMaps(ref reader, _values, matches);
        }
        else if (_alikeObjects is not null)
        {
            _alikeObjects.Score(ref reader, matches);
        }
        else
        {
            _objects!.Score(ref reader, matches);
        }
    }

    private void WithMaps(ref JsonTokenReader reader, MatchLevel values, scoped Span<Match> matches)
    {
        Span<Match> all = matches.Length <= MostOnStack ? stackalloc Match[matches.Length] : new Match[matches.Length];
        values.Begin(all);
        if (_objects is not null)
        {
            _objects.Score(ref reader, values, all, matches);
        }
        else
        {
            if (_alikeObjects is not null)
            {
                var ahead = reader;
                _alikeObjects.Score(ref ahead, matches);
            }

            Span<Match> value = matches.Length <= MostOnStack ? stackalloc Match[matches.Length] : new Match[matches.Length];
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
                values.Score(ref reader, value);
                Add(value, all);
            }
        }

        values.End(all, matches);
    }

    private void Begin(scoped Span<Match> all)
    {
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new Match { IsMatch = HasAny[i] };
        }
    }

    /// <summary>Adds the match of an element to that of its list or map.</summary>
    public static void Add(scoped ReadOnlySpan<Match> element, scoped Span<Match> all)
    {
        for (var i = 0; i < all.Length; i++)
        {
            all[i].IsMatch &= element[i].IsMatch;
            all[i].Known += element[i].Known;
            all[i].Constants += element[i].Constants;
        }
    }

    private void End(scoped ReadOnlySpan<Match> all, scoped Span<Match> matches)
    {
        for (var i = 0; i < matches.Length; i++)
        {
            if (HasAny[i] && all[i].IsMatch && (!matches[i].IsMatch || all[i].IsBetterThan(matches[i])))
            {
                matches[i] = all[i];
            }
        }
    }

    private static MatchLevel? Inside(MatchAlternative[] alternatives, byte wrapper, int depth, int cases, bool isAlike)
    {
        var inside = Array.FindAll(
            alternatives, alternative => alternative.Wrappers.Length > depth && alternative.Wrappers[depth] == wrapper);
        return inside.Length == 0 ? null : new MatchLevel(inside, depth + 1, cases, isAlike);
    }
}
