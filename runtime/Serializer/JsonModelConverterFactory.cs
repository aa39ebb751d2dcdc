using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Emitted;

namespace Router.Codegen.Serializer;

/// <summary>
/// Makes the converters of generated models. Each model's attribute names a class derived from it in the model's own assembly: that is one
/// type for all of them, and one that is found by a short name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonModelConverterFactory : JsonConverterFactory
{
    private const string Kept =
        "A type that no constructor makes has its members emptied. Objects are made by their readers, which are kept as the codecs of"
        + " their types; the base of enums keeps their constructors; unions are structures, of which there are values without a"
        + " constructor.";

    private readonly JsonMisfits _misfits;

    /// <summary>Makes converters that keep misfits, or what the schema set of the model says.</summary>
    public JsonModelConverterFactory()
    {
    }

    private protected JsonModelConverterFactory(JsonMisfits misfits) => _misfits = misfits;

    /// <summary>True if the type is a generated model.</summary>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert, _misfits) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)ConverterOf(typeToConvert, _misfits);

    /// <summary>
    /// The converter of a type that is a model. A value of the type tells it: to look at attributes takes longer than to read a payload.
    /// </summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Kept)]
    internal static IJsonModelConverter? ConverterOf(Type type, JsonMisfits misfits) =>
        typeof(IJsonModel).IsAssignableFrom(type) && !type.IsAbstract
            ? ((IJsonModel)RuntimeHelpers.GetUninitializedObject(type)).MakeConverter(misfits)
            : null;
}
