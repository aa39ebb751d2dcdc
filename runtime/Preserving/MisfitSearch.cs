using System.Text;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>
/// Finds the misfits of a value. The value is written, as writing visits everything in it. The position of each object with kept texts is
/// recorded, and the paths are read from the written text at the end.
/// </summary>
internal sealed class MisfitSearch
{
    private readonly List<MisfitOwner> _owners = [];
    private readonly List<WrittenElement> _elements = [];
    private readonly Dictionary<Type, JsonPageAttribute?> _pages = [];
    private readonly List<JsonMisfit> _misfits = [];

    /// <summary>Finds the misfits of a value and of everything in it.</summary>
    public static IReadOnlyList<JsonMisfit> Find<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        // There is no depth limit other than the size of the stack, as the value was read at some depth.
        var search = new MisfitSearch();
        var writing = new JsonWriting(stackalloc byte[JsonWriting.BytesOnStack], int.MaxValue, search);
        try
        {
            TCodec.WriteJson(ref writing, value);
            search.Complete(writing.Written);
            return search._misfits;
        }
        finally
        {
            writing.Return();
        }
    }

    /// <summary>Records an object with kept texts.</summary>
    /// <param name="start">The offset at which it begins in the text, in bytes.</param>
    public void Add(JsonModel model, int start)
    {
        if (model.Preserved!.MayHaveMisfits)
        {
            _owners.Add(new MisfitOwner(start, model, model.GetType(), default));
        }
    }

    /// <summary>Records a union value with a source text.</summary>
    public void Add(Type union, SourceText source, int start)
    {
        if (source.Misfits is not null || source.Elements is not null)
        {
            _owners.Add(new MisfitOwner(start, null, union, source));
        }
    }

    /// <summary>Records a misfit among the elements of a list or map.</summary>
    /// <param name="start">The offset at which the element begins in the text, in bytes.</param>
    public void Add(KeptElement element, int start) => _elements.Add(new WrittenElement(start, element));

    private void Complete(ReadOnlySpan<byte> json)
    {
        if (_owners.Count == 0)
        {
            return;
        }

        _owners.Sort(static (left, right) => left.Start.CompareTo(right.Start)); // objects are recorded at their ends
        new WrittenPlaces(_owners, _elements).Find(json);
        foreach (var owner in _owners)
        {
            if (owner.Model is { } model)
            {
                AddModel(owner, model, json);
            }
            else
            {
                var place = (owner.Type.Name, (string?)null, (int?)null);
                AddInside(json[owner.Start..owner.End], owner.Source, owner.Path, place);
                AddElements(owner, null, place);
            }
        }
    }

    /// <param name="json">The written JSON.</param>
    private void AddModel(MisfitOwner owner, JsonModel model, ReadOnlySpan<byte> json)
    {
        var (type, names, preserved) = (model.GetType(), model.FieldNames(), model.Preserved!);
        var page = PageOf(type);
        var near = NearMissing(names, preserved, owner.Properties.Keys);
        foreach (ref readonly var value in preserved.Values)
        {
            var name = Encoding.UTF8.GetString(value.Field);
            var field = names.IndexOf(name);
            Add(owner, value, name, json, (type.Name, page?.PathFor(type), field < 0 ? null : page?.LineOf(field)), near);
        }

        var additional = (type.Name, page?.PathFor(type), (int?)null);
        foreach (var (name, value) in preserved.Additional?.Values ?? new Dictionary<string, KeptValue>())
        {
            Add(owner, value, name, json, additional, near);
        }

        foreach (var (name, mark) in preserved.Additional?.Misfits ?? [])
        {
            // The program may have removed the property, or set a value that matches.
            if (model.UnknownProperties.TryGetValue(name, out var value) && !owner.Properties.ContainsKey(name))
            {
                var text = Encoding.UTF8.GetBytes(value.GetRawText());
                _misfits.Add(Of(text, mark with { Start = 0 }, owner.Path.Property(name), additional));
            }
        }
    }

    private JsonPageAttribute? PageOf(Type type)
    {
        if (!_pages.TryGetValue(type, out var page))
        {
            page = (JsonPageAttribute?)Attribute.GetCustomAttribute(type, typeof(JsonPageAttribute));
            _pages.Add(type, page);
        }

        return page;
    }

    /// <summary>The unknown names that are similar to those of missing required properties, by the missing names.</summary>
    /// <param name="written">The names of the object's written properties.</param>
    private static Dictionary<string, string> NearMissing(ModelFieldNames names, PreservedJson preserved, IEnumerable<string> written)
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

        // The written JSON of a search has no unknown properties.
        var unknown = NearNames.Unknown(new JsonTokenReader(PropertyTexts.AsObject(preserved.UnknownText)), names);
        var additional = written.Where(name => NearNames.IsPlain(name) && names.IndexOfAny(name) < 0);
        return NearNames.Between(missing, unknown.Concat(additional))
            .ToDictionary(static name => name.Expected, static name => name.Came);
    }

    /// <param name="json">The written JSON.</param>
    /// <param name="near">The unknown names that are similar to those of missing properties, by the missing names.</param>
    private void Add(
        MisfitOwner owner,
        in KeptValue value,
        string name,
        ReadOnlySpan<byte> json,
        (string Model, string? Page, int? Line) place,
        Dictionary<string, string> near)
    {
        var written = json[owner.Properties.GetValueOrDefault(name)];
        var path = owner.Path.Property(name);
        if (value.Elements is not null)
        {
            AddElements(owner, name, place);
        }
        else if (value.Misfits is not null && !value.IsMisfit)
        {
            AddInside(written, new SourceText(value.Text!, value.NonCanonical, value.Misfits), path, place);
        }
        else if (value.IsMisfit && !IsFilled(written))
        {
            var isMissing = (value.NonCanonical & NonCanonical.Missing) != 0;
            var found = FoundToken.DescribeAbsence(near.GetValueOrDefault(name));
            _misfits.Add(isMissing
                ? Of(JsonMisfitKind.Missing, value.Expected, found, path, place)
                : Of(
                    value.Text!,
                    new MisfitMark(0, value.Expected ?? "no null", (value.NonCanonical & NonCanonical.Unreadable) != 0),
                    path,
                    place));
        }
    }

    /// <summary>
    /// True if the program added elements to an empty list or map. (Other values can only be assigned, which discards what was kept.)
    /// </summary>
    private static bool IsFilled(ReadOnlySpan<byte> written) => written is [(byte)'[' or (byte)'{', _, _, ..];

    /// <summary>Adds the misfits in a text.</summary>
    /// <param name="written">The JSON of the current value; empty if it is not written.</param>
    private void AddInside(
        ReadOnlySpan<byte> written, SourceText source, MisfitPath path, (string Model, string? Page, int? Line) place)
    {
        if (source.Misfits is not null && !written.IsEmpty)
        {
            foreach (var (found, mark) in MisfitPlaces.Find(written, source, path))
            {
                _misfits.Add(Of(source.Text, mark, found, place));
            }
        }
    }

    /// <summary>Adds the misfits among elements that are kept one by one.</summary>
    /// <param name="property">The property that has the list or map as its value; null for the value of a union.</param>
    private void AddElements(MisfitOwner owner, string? property, (string Model, string? Page, int? Line) place)
    {
        foreach (var (path, element) in owner.ElementsOf(property))
        {
            _misfits.Add(Of(element.Text, element.Mark!.Value, path, place));
        }
    }

    private static JsonMisfit Of(
        ReadOnlySpan<byte> text, MisfitMark mark, MisfitPath path, (string Model, string? Page, int? Line) place)
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
        JsonMisfitKind kind, string? expected, string found, MisfitPath path, (string Model, string? Page, int? Line) place) =>
        new(path, kind, expected ?? "a value", found, place.Model, place.Page, place.Line);
}
