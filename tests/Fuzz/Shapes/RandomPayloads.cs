using System.Globalization;
using System.Text.Json;
using CsCheck;
using Router.Codegen.Tests.Reading;

namespace Fuzz.Shapes;

/// <summary>Random payloads of models: values that their pages allow, unknown properties, and enum values that are not listed.</summary>
internal sealed class RandomPayloads(RandomModels models)
{
    private const int MostDepth = 3;

    private static readonly Gen<string> Integer = Gen.OneOf(Gen.Long, Gen.Long[-9, 9])
        .Select(value => value.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> Number = Gen.OneOf(
        Integer,
        Gen.Double[-1e6, 1e6].Select(value => value.ToString("R", CultureInfo.InvariantCulture)),
        RandomText.Any("1.50", "-0.0", "0e0", "1E5", "1e-7", "123456789.123456789123456789"));

    private static readonly Gen<string> Boolean = RandomText.Any("true", "false");

    /// <summary>Values without repeated names: of those, only the last would be read.</summary>
    private static readonly Gen<string> Any = RandomText.Value.Where(HasDistinctNames);

    private readonly Dictionary<(int Index, int Depth), Gen<string>> _made = [];

    /// <summary>Payloads of the model at an index.</summary>
    public Gen<string> Of(int index) => Of(index, MostDepth);

    private Gen<string> Of(int index, int depth)
    {
        if (!_made.TryGetValue((index, depth), out var made))
            _made[(index, depth)] = made = Make(models.All[index], depth);
        return made;
    }

    private Gen<string> Make(RandomModel model, int depth) => model switch
    {
        RandomObject { Fields: var fields } => Object(fields, depth),
        RandomEnum { Values: var values } => Gen.Frequency(
            (4, RandomText.Any([.. values.Select(static value => JsonSerializer.Serialize(value))])), (1, RandomText.Quoted)),
        RandomUnion { Members: var members } => Gen.OneOf(
            [.. members.Select(member => Of(IndexOf(member), depth))]),
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };

    private Gen<string> Object(IReadOnlyList<RandomField> fields, int depth)
    {
        var properties = fields.Select(field => Property(field, depth)).ToArray();
        var unknown = Gen.Frequency(
            (4, Gen.Const("")), (1, Gen.Select(Gen.Int[0, 99], Any, static (name, value) => $"\"zz {name}\":{value}")));
        return All([.. properties, unknown]).SelectMany(Gen.Shuffle)
            .Select(static texts => $"{{{string.Join(',', texts.Where(static text => text.Length > 0))}}}");
    }

    private Gen<string> Property(RandomField field, int depth)
    {
        var name = JsonSerializer.Serialize(field.Name) + ":";
        if (depth == 0 && !field.IsRequired)
            return Gen.Const("");
        var value = Value(field.Type, depth).Select(text => name + text);
        return field.IsRequired ? value
            : Gen.Frequency((2, Gen.Const("")), (field.IsNullable ? 1 : 0, Gen.Const(name + "null")), (3, value));
    }

    private Gen<string> Value(RandomType type, int depth) => type switch
    {
        RandomScalar { Kind: ScalarKind.Text } => RandomText.Quoted,
        RandomScalar { Kind: ScalarKind.Integer } => Integer,
        RandomScalar { Kind: ScalarKind.Number } => Number,
        RandomScalar { Kind: ScalarKind.Boolean } => Boolean,
        RandomScalar => Any,
        RandomList when depth == 0 => Gen.Const("[]"),
        RandomMap when depth == 0 => Gen.Const("{}"),
        RandomList list => Value(list.Element, depth - 1).Array[0, 3].Select(static elements => $"[{string.Join(',', elements)}]"),
        RandomMap map => Value(map.Value, depth - 1).Array[0, 3].Select(static values =>
            $"{{{string.Join(',', values.Select(static (value, i) => $"\"k {i}\":{value}"))}}}"),
        RandomReference reference => Of(reference.Index, Math.Max(0, depth - 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private int IndexOf(RandomModel model)
    {
        for (var i = 0; ; i++)
        {
            if (models.All[i] == model)
                return i;
        }
    }

    private static Gen<string[]> All(Gen<string>[] gens) => gens.Aggregate(
        Gen.Const(Array.Empty<string>()),
        static (all, next) => Gen.Select(all, next, static (texts, text) => (string[])[.. texts, text]));

    private static bool HasDistinctNames(string json)
    {
        try
        {
            JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
