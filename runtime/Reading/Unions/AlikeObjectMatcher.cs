using System.Text.Json;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// Scores a value against objects by the rules of reading: a property can also have another name with the same letters and digits, if its
/// own name does not occur; the last of repeated properties counts. It is used for values that match no object by exact names, and takes
/// two passes over the value.
/// </summary>
internal sealed class AlikeObjectMatcher
{
    private const int Never = -1;

    private readonly FieldNameTable _names;
    private readonly FieldNameTable _spellings;

    /// <summary>The properties by exact name, in the order of <see cref="_names"/>.</summary>
    private readonly MatchProperty[] _properties;

    /// <summary>
    /// The properties without those of objects that have two properties with the same letters. Such properties are told apart by exact name
    /// only.
    /// </summary>
    private readonly MatchProperty?[] _alike;

    /// <summary>The names with the same letters and digits, in the order of <see cref="_spellings"/>.</summary>
    private readonly int[][] _namesOf;
    private readonly int[] _cases;
    private readonly int[] _required;

    /// <summary>Creates a matcher for objects, each given by its case and its fields.</summary>
    public AlikeObjectMatcher((int CaseIndex, MatchField[] Fields)[] objects)
    {
        _cases = [.. objects.Select(candidate => candidate.CaseIndex)];
        _required = [.. objects.Select(candidate => candidate.Fields.Count(field => field.IsRequired))];
        var fields = objects
            .SelectMany((candidate, index) => candidate.Fields.Select(field => new Field(index, field, Letters(field.Name)))).ToList();
        var names = fields.GroupBy(field => Convert.ToHexString(field.Value.Name)).Select(name => name.ToList()).ToList();
        _names = new FieldNameTable([.. names.Select(name => name[0].Value.Name)]);
        _properties = [.. names.Select(Property)];

        var letters = fields.ToLookup(field => (field.Object, field.Letters));
        _alike = [.. names.Select(name => name.FindAll(field => letters[(field.Object, field.Letters)].Count() == 1))
            .Select(name => name.Count == 0 || name[0].Letters.Length == 0 ? null : Property(name))];
        var spellings = Enumerable.Range(0, names.Count).GroupBy(name => names[name][0].Letters).ToList();
        _spellings = new FieldNameTable([.. spellings.Select(spelling => PropertyName.Letters(names[spelling.First()][0].Value.Name))]);
        _namesOf = [.. spellings.Select(spelling => spelling.ToArray())];
    }

    /// <summary>Scores the object at the reader. The reader is on its last token after the call.</summary>
    public void Score(ref JsonTokenReader reader, scoped Span<Match> matches)
    {
        var places = Places(reader);
        var isTaken = new bool[places.Length];
        var scores = new MatchScore[_required.Length];
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var text = reader.Unescaped();
            var name = _names.Find(text);
            var spelling = _spellings.Find(PropertyName.Letters(text));
            reader.Read();
            if (name >= 0 && places[name] == place)
            {
                Score(_properties[name], reader, scores);
            }

            foreach (var other in spelling < 0 ? [] : _namesOf[spelling])
            {
                if (other != name && places[other] == Never && !isTaken[other] && _alike[other] is { } property)
                {
                    isTaken[other] = true;
                    Score(property, reader, scores);
                }
            }

            reader.Skip();
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i].AddTo(ref matches[_cases[i]], _required[i]);
        }
    }

    /// <summary>For each name, the index of its last property in the object at the reader.</summary>
    private int[] Places(JsonTokenReader reader)
    {
        var places = new int[_properties.Length];
        Array.Fill(places, Never);
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var name = _names.Find(reader.Unescaped());
            if (name >= 0)
            {
                places[name] = place;
            }

            reader.Read();
            reader.Skip();
        }

        return places;
    }

    private static void Score(MatchProperty property, JsonTokenReader ahead, MatchScore[] scores) => property.Score(ref ahead, scores);

    private static MatchProperty Property(List<Field> fields)
    {
        var property = new MatchProperty();
        foreach (var field in fields)
        {
            property.Add(field.Object, field.Value);
        }

        property.Complete(isAlike: true);
        return property;
    }

    private static string Letters(byte[] name) => Convert.ToHexString(PropertyName.Letters(name));

    /// <param name="Object">The index of the object among the competing ones.</param>
    private sealed record Field(int Object, MatchField Value, string Letters);
}
