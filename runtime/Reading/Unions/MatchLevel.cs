using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// The kinds and objects of each competing case for the values at one place: the value itself, the elements of a list, the values of a map.
/// Each value is looked at once for all cases.
/// </summary>
internal sealed class MatchLevel
{
    private const int MostOnStack = 64;

    private readonly TokenKinds[] _kinds;
    private readonly TokenKinds _asked;
    private readonly ObjectMatcher? _objects;

    /// <summary>The objects in place of those, where names are compared by letters and digits.</summary>
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
                continue; // at a level inside
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

    /// <summary>The objects, where nothing else competes for an object.</summary>
    private ObjectMatcher? OnlyObjects => _values is null && (_asked & TokenKinds.Object) == 0 ? _objects : null;

    /// <summary>True if an object is told from another by what is in its properties.</summary>
    public bool HasContent => _objects is { HasContent: true };

    /// <summary>Marks the cases that have values at this place.</summary>
    private bool[] HasAny { get; }

    /// <summary>Reads a description: see <see cref="IJsonUnion.DescribeJson"/>.</summary>
    /// <param name="isAlike">True to compare names by letters and digits.</param>
    public static MatchLevel Parse(ReadOnlySpan<byte> description, bool isAlike = false)
    {
        var alternatives = MatchNotation.Parse(description, out var cases);
        return new MatchLevel(alternatives, 0, cases, isAlike);
    }

    /// <summary>Takes the alternatives of all cases that compete.</summary>
    /// <inheritdoc cref="Parse"/>
    public static MatchLevel Of(MatchAlternative[] alternatives, int cases, bool isAlike) => new(alternatives, 0, cases, isAlike);

    /// <summary>
    /// The case of the one object that knows one of the first properties of the value that the reader stands on; -1 where that says too
    /// little.
    /// </summary>
    public int Guess(ref JsonTokenReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && OnlyObjects is { } objects ? objects.Guess(ref reader) : -1;

    /// <summary>True if an object that can be read as the case's, without unknown properties, can be of no other case.</summary>
    public bool IsDistinct(int caseIndex) => OnlyObjects is { } objects && objects.IsDistinct(caseIndex);

    /// <summary>Scores the value that the reader stands on for each case, and leaves the reader on its last token.</summary>
    public void Score(ref JsonTokenReader reader, scoped Span<Match> matches)
    {
        if (_asked == TokenKinds.None && _values is null && _objects is not null && reader.TokenType == JsonTokenType.StartObject)
        {
            matches.Clear();
            _objects.Score(ref reader, matches); // objects and nothing else, as most unions are
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

    /// <summary>Adds an element's match to that of the list or map.</summary>
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
