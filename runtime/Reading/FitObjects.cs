using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// Objects that compete for a value. One fits if none of its known properties has a value of another kind or another constant, and all that it requires
/// are there.
/// </summary>
internal sealed class FitObjects
{
    private const int BucketBits = 8;
    private const int MostOnStack = 64;

    private readonly FitProperty?[] _properties = new FitProperty?[1 << BucketBits];
    private readonly int[] _lines;
    private readonly int[] _required;

    /// <summary>Takes the objects: the line that each stands on, and its properties with a tab between them.</summary>
    public FitObjects(IEnumerable<(int Line, byte[] Properties)> objects)
    {
        var lines = new List<int>();
        var required = new List<int>();
        foreach (var (line, properties) in objects)
        {
            lines.Add(line);
            required.Add(0);
            foreach (var property in new NameList(properties, (byte)'\t'))
            {
                required[^1] += Add(lines.Count - 1, property) ? 1 : 0;
            }
        }

        _lines = [.. lines];
        _required = [.. required];
        foreach (var first in _properties)
        {
            for (var property = first; property is not null; property = property.Next)
            {
                property.Complete();
            }
        }
    }

    /// <summary>Scores the object that the reader stands on, and leaves the reader on its last token.</summary>
    public void Score(ref Utf8JsonReader reader, scoped Span<Fit> fits)
    {
        var count = _required.Length;
        Span<Standing> standings = count <= MostOnStack ? stackalloc Standing[count] : new Standing[count];
        standings.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = Find(reader.HasValueSequence || reader.ValueIsEscaped ? JsonReading.Unescaped(ref reader) : reader.ValueSpan);
            reader.Read();
            property?.Score(ref reader, standings);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                reader.TrySkip();
            }
        }

        Add(standings, fits);
    }

    /// <summary>Scores the object that the reader stands on, where maps compete too.</summary>
    /// <param name="values">What the values of maps may be.</param>
    /// <param name="taken">The fits of the maps.</param>
    public void Score(ref Utf8JsonReader reader, FitLevel values, scoped Span<Fit> taken, scoped Span<Fit> fits)
    {
        var standings = new Standing[_required.Length];
        var value = new Fit[fits.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = Find(reader.HasValueSequence || reader.ValueIsEscaped ? JsonReading.Unescaped(ref reader) : reader.ValueSpan);
            reader.Read();
            var ahead = reader;
            property?.Score(ref ahead, standings);
            values.Score(ref reader, value);
            FitLevel.Add(value, taken);
        }

        Add(standings, fits);
    }

    /// <summary>Adds the objects that fit to the fits of their lines.</summary>
    private void Add(scoped ReadOnlySpan<Standing> standings, scoped Span<Fit> fits)
    {
        for (var i = 0; i < standings.Length; i++)
        {
            ref var fit = ref fits[_lines[i]];
            if (!standings[i].IsOut && standings[i].Required >= _required[i] && (!fit.IsFit || standings[i].Known > fit.Known))
            {
                fit = new Fit { IsFit = true, Known = standings[i].Known };
            }
        }
    }

    private FitProperty? Find(ReadOnlySpan<byte> name)
    {
        var key = TextKey.Of(name);
        var property = _properties[key.Bucket(name.Length, BucketBits)];
        while (property is not null && !TextKey.AreSame(key, name, property.Key, property.Name))
        {
            property = property.Next;
        }

        return property;
    }

    private bool Add(int index, ReadOnlySpan<byte> text)
    {
        var name = text[(text.IndexOf((byte)'\v') + 1)..];
        var head = text[..^name.Length];
        head = head.Length > 0 ? head[..^1] : head;
        if (Find(name) is not { } property)
        {
            ref var bucket = ref _properties[TextKey.Of(name).Bucket(name.Length, BucketBits)];
            bucket = property = new FitProperty(name.ToArray()) { Next = bucket };
        }

        return property.Add(index, head);
    }
}

/// <summary>How an object stands among those that compete.</summary>
internal struct Standing
{
    public int Known;
    public int Required;
    public bool IsOut;
}
