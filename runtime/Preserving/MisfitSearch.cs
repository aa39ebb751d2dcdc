using System.Text;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>
/// Finds the misfits of a value. Writing goes to everything that a value holds; so the value is written, and at each object of which
/// something is kept the place in the text is noted. Paths are read from the text in the end.
/// </summary>
internal sealed class MisfitSearch
{
    private readonly List<Place> _places = [];

    /// <summary>The misfits of a value and of everything in it.</summary>
    public static IReadOnlyList<JsonMisfit> Find<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var search = new MisfitSearch();
        var writing = new JsonWriting(stackalloc byte[JsonWriting.BytesOnStack], JsonWriting.DefaultMaxDepth, search);
        TCodec.WriteJson(ref writing, value);
        var found = search.Misfits(writing.Written);
        writing.Return();
        return found;
    }

    /// <summary>Notes an object of which something is kept.</summary>
    /// <param name="start">The byte at which it begins in the text.</param>
    public void Add(JsonModel model, int start) => _places.Add(new Place(start, model, model.GetType(), default));

    /// <summary>Notes the value of a union of which the text is kept.</summary>
    public void Add(Type union, SourceText source, int start) => _places.Add(new Place(start, null, union, source));

    private List<JsonMisfit> Misfits(ReadOnlySpan<byte> json)
    {
        var misfits = new List<JsonMisfit>();
        _places.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var paths = JsonPath.OfAll(new JsonTokenReader(json), [.. _places.Select(place => place.Start)]);
        for (var i = 0; i < _places.Count; i++)
        {
            if (_places[i].Model is { } model)
            {
                Add(misfits, model, paths[i], json[_places[i].Start..]);
            }
            else
            {
                AddInside(misfits, ValueAt(json[_places[i].Start..]), _places[i].Source, paths[i], (_places[i].Type.Name, null, null));
            }
        }

        return misfits;
    }

    /// <param name="json">What was written of the model, and what follows it.</param>
    private static void Add(List<JsonMisfit> misfits, JsonModel model, string path, ReadOnlySpan<byte> json)
    {
        var preserved = model.Preserved!;
        var page = (JsonPageAttribute?)Attribute.GetCustomAttribute(model.GetType(), typeof(JsonPageAttribute));
        var written = WrittenProperties(json);
        var near = NearMissing(model.FieldNames(), preserved, written.Keys);
        foreach (ref readonly var value in preserved.Values)
        {
            var name = Encoding.UTF8.GetString(value.Field);
            var field = model.FieldNames().IndexOf(name);
            var place = (model.GetType().Name, page?.PathFor(model.GetType()), field < 0 ? null : page?.LineOf(field));
            Add(misfits, value, json[written.GetValueOrDefault(name)], JsonPath.Append(path, name), place, near.GetValueOrDefault(name));
        }

        var additional = (model.GetType().Name, page?.PathFor(model.GetType()), (int?)null);
        foreach (var (name, value) in preserved.Additional?.Values ?? new Dictionary<string, KeptValue>())
        {
            Add(misfits, value, json[written.GetValueOrDefault(name)], JsonPath.Append(path, name), additional);
        }

        foreach (var (name, mark) in preserved.Additional?.Misfits ?? [])
        {
            // A program may have removed it, or set a value that fits.
            if (model.UnknownProperties.TryGetValue(name, out var value) && !written.ContainsKey(name))
            {
                var text = Encoding.UTF8.GetBytes(value.GetRawText());
                misfits.Add(Of(text, mark with { Start = 0 }, JsonPath.Append(path, name), additional));
            }
        }
    }

    /// <summary>The unknown names that came in place of required ones, by those.</summary>
    /// <param name="written">The names of the object's properties.</param>
    private static Dictionary<string, string> NearMissing(ModelNames names, PreservedJson preserved, IEnumerable<string> written)
    {
        var missing = new List<string>();
        foreach (ref readonly var value in preserved.Values)
        {
            if ((value.NonCanonical & NonCanonical.Missing) != 0 && value.IsMisfit)
            {
                missing.Add(Encoding.UTF8.GetString(value.Field));
            }
        }

        if (missing.Count == 0)
        {
            return [];
        }

        // The search writes no undocumented properties.
        var unknown = NearNames.Unknown(new JsonTokenReader(PreservedJson.AsObject(preserved.UnknownText)), names);
        var additional = written.Where(name => NearNames.IsPlain(name) && names.IndexOfAny(name) < 0);
        return NearNames.Between(missing, unknown.Concat(additional))
            .ToDictionary(static name => name.Expected, static name => name.Came);
    }

    /// <summary>The places of the values of an object's properties.</summary>
    private static Dictionary<string, Range> WrittenProperties(ReadOnlySpan<byte> json)
    {
        var values = new Dictionary<string, Range>(StringComparer.Ordinal);
        var reader = new JsonTokenReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            var start = reader.TokenStartIndex;
            reader.Skip();
            values[name] = start..reader.BytesConsumed;
        }

        return values;
    }

    /// <summary>The value with which a text begins.</summary>
    private static ReadOnlySpan<byte> ValueAt(ReadOnlySpan<byte> json)
    {
        var reader = new JsonTokenReader(json);
        reader.Read();
        reader.Skip();
        return json[..reader.BytesConsumed];
    }

    /// <param name="written">What is written for the value now; empty where nothing is.</param>
    /// <param name="near">The unknown property that came in place of a missing one.</param>
    private static void Add(
        List<JsonMisfit> misfits,
        in KeptValue value,
        ReadOnlySpan<byte> written,
        string path,
        (string Model, string? Page, int? Line) place,
        string? near = null)
    {
        if (value.Misfits is not null && !value.IsMisfit)
        {
            AddInside(misfits, written, new SourceText(value.Text!, value.NonCanonical, value.Misfits), path, place);
        }
        else if (value.IsMisfit && !IsFilled(written))
        {
            var isMissing = (value.NonCanonical & NonCanonical.Missing) != 0;
            misfits.Add(isMissing
                ? Of(JsonMisfitKind.Missing, value.Expected, near is null ? "nothing" : $"nothing, but '{near}' came", path, place)
                : Of(
                    value.Text!,
                    new MisfitMark(0, value.Expected ?? "no null", (value.NonCanonical & NonCanonical.Unreadable) != 0),
                    path,
                    place));
        }
    }

    /// <summary>True if a program has filled a list or map: another value would have been assigned, and is kept no more.</summary>
    private static bool IsFilled(ReadOnlySpan<byte> written) => written is [(byte)'[' or (byte)'{', _, _, ..];

    private static void AddInside(
        List<JsonMisfit> misfits,
        ReadOnlySpan<byte> written,
        SourceText source,
        string path,
        (string Model, string? Page, int? Line) place)
    {
        if (source.Misfits is null || written.IsEmpty)
        {
            return;
        }

        foreach (var (found, mark) in MisfitPlaces.Find(written, source, path))
        {
            misfits.Add(Of(source.Text, mark, found, place));
        }
    }

    private static JsonMisfit Of(
        ReadOnlySpan<byte> text, MisfitMark mark, string path, (string Model, string? Page, int? Line) place)
    {
        var reader = new JsonTokenReader(text[mark.Start..]);
        reader.Read();
        var kind = FoundToken.KindOf(text[mark.Start], mark.IsUnreadable);
        var found = reader.TokenType == JsonTokenType.StartObject && mark.Expected.StartsWith("an object", StringComparison.Ordinal)
            ? FoundToken.DescribeObject(reader)
            : FoundToken.Describe(reader, mark.IsUnreadable ? NonCanonical.Unreadable : NonCanonical.None);
        return Of(kind, mark.Expected, found, path, place);
    }

    private static JsonMisfit Of(
        JsonMisfitKind kind, string? expected, string found, string path, (string Model, string? Page, int? Line) place) =>
        new(path, kind, expected ?? "a value", found, place.Model, place.Page, place.Line);

    /// <summary>A value of which a text is kept.</summary>
    /// <param name="Model">The model; null where it is a union.</param>
    private readonly record struct Place(int Start, JsonModel? Model, Type Type, SourceText Source);
}
