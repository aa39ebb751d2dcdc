using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>The value in the Example cell of a field, as JSON of the field's type.</summary>
internal static class ExampleValue
{
    /// <summary>
    /// The JSON of an example; null if the example is not a value of the type, because it is in another notation or incomplete.
    /// </summary>
    public static string? Of(string example, BoundType type)
    {
        var text = example.Trim();
        var json = JsonValue.Read(text);
        return text.Length == 0 ? null
            : json is not null && Fits(json[0], type) ? json
            : IsText(type) && (json is null || json[0] != 'n') ? SchemaText.Quoted(text)
            : null;
    }

    /// <summary>True if JSON that begins with a character may be a value of the type.</summary>
    private static bool Fits(char first, BoundType type) => type switch
    {
        NullableBound { Inner: var inner } => first == 'n' || Fits(first, inner),
        ScalarBound { Kind: Scalar.Any } => true,
        ScalarBound { Kind: Scalar.Boolean } => first is 't' or 'f',
        ScalarBound { Kind: var kind } => TypeSchema.IsText(kind) ? first == '"' : IsNumber(first),
        ListBound => first == '[',
        MapBound or ModelBound { Kind: ModelKind.Object } => first == '{',
        ModelBound { Kind: ModelKind.IntegerEnum } => IsNumber(first),
        ModelBound { Kind: ModelKind.TextEnum } => first == '"',
        ModelBound => first != 'n',
        _ => false,
    };

    /// <summary>True if pages write values of the type without quotes.</summary>
    private static bool IsText(BoundType type) => type switch
    {
        NullableBound { Inner: var inner } => IsText(inner),
        ScalarBound { Kind: var kind } => TypeSchema.IsText(kind),
        ModelBound { Kind: ModelKind.TextEnum } => true,
        _ => false,
    };

    private static bool IsNumber(char first) => first is '-' or (>= '0' and <= '9');
}
