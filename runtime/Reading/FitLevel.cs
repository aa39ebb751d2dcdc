using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// What the values at one place may be, for each of the lines that compete for them: the value itself, the elements of a list, the values of a map. Each
/// value is looked at once for all lines.
/// </summary>
internal sealed class FitLevel
{
    private const int MostOnStack = 64;

    private readonly TokenKinds[] _kinds;
    private readonly TokenKinds _asked;
    private readonly FitObjects? _objects;
    private readonly FitLevel? _elements;
    private readonly FitLevel? _values;

    private FitLevel(Alternative[] alternatives, int lines)
    {
        _kinds = new TokenKinds[lines];
        foreach (var alternative in alternatives.Where(alternative => alternative.IsKinds))
        {
            _kinds[alternative.Line] |= Kinds.Of(alternative.Text);
        }

        foreach (var kinds in _kinds)
        {
            _asked |= kinds;
        }

        var objects = alternatives.Where(alternative => alternative.IsObject).ToArray();
        _objects = objects.Length == 0 ? null : new FitObjects([.. objects.Select(alternative => (alternative.Line, alternative.Text[1..]))]);
        _elements = Inside(alternatives, (byte)'[', lines);
        _values = Inside(alternatives, (byte)'<', lines);
        HasAny = new bool[lines];
        foreach (var alternative in alternatives)
        {
            HasAny[alternative.Line] = true;
        }
    }

    /// <summary>How many lines compete.</summary>
    public int Count => _kinds.Length;

    /// <summary>The objects, where nothing else competes for an object.</summary>
    private FitObjects? OnlyObjects => _values is null && (_asked & TokenKinds.Object) == 0 ? _objects : null;

    /// <summary>Which lines have values at this place.</summary>
    private bool[] HasAny { get; }

    /// <summary>Reads a description: see <see cref="IJsonUnion.DescribeJson"/>.</summary>
    public static FitLevel Of(ReadOnlySpan<byte> description)
    {
        var alternatives = new List<Alternative>();
        var lines = 0;
        foreach (var line in new NameList(description))
        {
            foreach (var text in new NameList(line, (byte)'\f'))
            {
                alternatives.Add(new Alternative(lines, text.ToArray()));
            }

            lines++;
        }

        return new FitLevel([.. alternatives], lines);
    }

    /// <summary>The line of the one object that knows one of the first properties of the value that the reader stands on; -1 where that says too little.</summary>
    public int Guess(ref JsonTokenReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && OnlyObjects is { } objects ? objects.Guess(ref reader) : -1;

    /// <summary>Whether an object that can be read as the line's, with nothing beside, can be of no other line.</summary>
    public bool IsDistinct(int line) => OnlyObjects is { } objects && objects.IsDistinct(line);

    /// <summary>Scores the value that the reader stands on for each line, and leaves the reader on its last token.</summary>
    public void Score(ref JsonTokenReader reader, scoped Span<Fit> fits)
    {
        if (_asked == TokenKinds.None && _values is null && _objects is not null && reader.TokenType == JsonTokenType.StartObject)
        {
            fits.Clear();
            _objects.Score(ref reader, fits); // objects and nothing else, as most unions are
            return;
        }

        var kind = Kinds.Of(ref reader, _asked);
        for (var i = 0; i < fits.Length; i++)
        {
            fits[i] = new Fit { IsFit = (_kinds[i] & kind) != 0 };
        }

        if (reader.TokenType == JsonTokenType.StartArray && _elements is not null)
        {
            Elements(ref reader, _elements, fits);
        }
        else if (reader.TokenType == JsonTokenType.StartObject && (_objects is not null || _values is not null))
        {
            Properties(ref reader, fits);
        }
        else
        {
            reader.Skip();
        }
    }

    private static void Elements(ref JsonTokenReader reader, FitLevel level, scoped Span<Fit> fits)
    {
        Span<Fit> taken = fits.Length <= MostOnStack ? stackalloc Fit[fits.Length] : new Fit[fits.Length];
        Span<Fit> element = fits.Length <= MostOnStack ? stackalloc Fit[fits.Length] : new Fit[fits.Length];
        level.Begin(taken);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            level.Score(ref reader, element);
            Add(element, taken);
        }

        level.End(taken, fits);
    }

    private void Properties(ref JsonTokenReader reader, scoped Span<Fit> fits)
    {
        if (_values is null)
        {
            _objects!.Score(ref reader, fits);
        }
        else
        {
            WithMaps(ref reader, _values, fits);
        }
    }

    private void WithMaps(ref JsonTokenReader reader, FitLevel values, scoped Span<Fit> fits)
    {
        Span<Fit> taken = fits.Length <= MostOnStack ? stackalloc Fit[fits.Length] : new Fit[fits.Length];
        values.Begin(taken);
        if (_objects is not null)
        {
            _objects.Score(ref reader, values, taken, fits);
        }
        else
        {
            Span<Fit> value = fits.Length <= MostOnStack ? stackalloc Fit[fits.Length] : new Fit[fits.Length];
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
                values.Score(ref reader, value);
                Add(value, taken);
            }
        }

        values.End(taken, fits);
    }

    private void Begin(scoped Span<Fit> taken)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = new Fit { IsFit = HasAny[i] };
        }
    }

    /// <summary>Adds an element's fit to that of the list.</summary>
    public static void Add(scoped ReadOnlySpan<Fit> element, scoped Span<Fit> taken)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i].IsFit &= element[i].IsFit;
            taken[i].Known += element[i].Known;
        }
    }

    private void End(scoped ReadOnlySpan<Fit> taken, scoped Span<Fit> fits)
    {
        for (var i = 0; i < fits.Length; i++)
        {
            if (HasAny[i] && taken[i].IsFit && (!fits[i].IsFit || taken[i].Known > fits[i].Known))
            {
                fits[i] = taken[i];
            }
        }
    }

    private static FitLevel? Inside(Alternative[] alternatives, byte wrapper, int lines)
    {
        var inside = alternatives.Where(alternative => alternative.Text.Length > 0 && alternative.Text[0] == wrapper)
            .Select(alternative => new Alternative(alternative.Line, alternative.Text[1..]))
            .ToArray();
        return inside.Length == 0 ? null : new FitLevel(inside, lines);
    }

    private readonly record struct Alternative(int Line, byte[] Text)
    {
        public bool IsObject => Text is [(byte)'{', ..];

        public bool IsKinds => Text is not [(byte)'{' or (byte)'[' or (byte)'<', ..];
    }
}
