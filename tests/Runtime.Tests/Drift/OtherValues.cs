using System.Collections;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.Drift;

/// <summary>JSON values that a property or element of a C# type cannot represent.</summary>
internal static class OtherValues
{
    private const string Text = "\"drifted, since\"";
    private const string Number = "987654321";
    private const string Array = "[1,{}]";
    private const string Object = "{}";

    /// <summary>Values of other JSON kinds; empty if the type allows all kinds.</summary>
    public static IEnumerable<string> OfOtherKinds(Type type) => Plain(type) switch
    {
        var text when text == typeof(string) || IsWrittenAsText(text) => [Number, "true", Array, Object],
        var number when number == typeof(long) || number == typeof(double) => [Text, "true", Array, Object],
        var exact when exact == typeof(decimal) || exact == typeof(BigInteger) => ["true", Array, Object], // a string may be a number
        var boolean when boolean == typeof(bool) => [Text, Number, Array, Object],
        var map when map.IsAssignableTo(typeof(IDictionary)) || map.IsAssignableTo(typeof(JsonModel)) => [Text, Number, "true", Array],
        var list when list.IsAssignableTo(typeof(IList)) => [Text, Number, "true", Object],
        var other when other.GetProperty("IsKnown") is not null => [Array, Object], // an enum keeps other scalars
        _ => [],
    };

    /// <summary>A value of the right JSON kind that is malformed or out of range; null if there is none.</summary>
    public static string? Unreadable(Type type) => Plain(type) switch
    {
        var text when IsWrittenAsText(text) => Text,
        var integer when integer == typeof(long) => "12345678901234567890",
        var number when number == typeof(double) => "1e400",
        var exact when exact == typeof(decimal) => "1e40",
        var big when big == typeof(BigInteger) => Text,
        _ => null,
    };

    /// <summary>True if the model's additional properties have a type, and an object is not of that type.</summary>
    public static bool RefusesUnknown(JsonModel model) =>
        model.GetType().GetProperty("AdditionalProperties") is { PropertyType: var map }
            && ModelProperty.Of(model).All(documented => documented.Property.Name != "AdditionalProperties")
            && OfOtherKinds(map.GetGenericArguments()[^1]).Contains(Object);

    /// <summary>True if the type can represent any JSON.</summary>
    public static bool TakesAll(Type type) => type.IsAssignableTo(typeof(JsonNode));

    private static bool IsWrittenAsText(Type type) =>
        type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(byte[]);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
