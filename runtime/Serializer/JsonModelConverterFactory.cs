using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Emitted;

namespace Router.Codegen.Serializer;

/// <summary>
/// Makes the converters of generated models. The attribute of each model names a derived class in the model's own assembly: one type for
/// all models, which has a short name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonModelConverterFactory : JsonConverterFactory
{
    private const string Kept =
        "Trimming empties the members of a type that no constructor creates. Objects are created by their readers, which are kept as the"
        + " codecs of their types; the base class of enums keeps their constructors; unions are structures, which need no"
        + " constructor.";

    private readonly JsonMisfits _misfits;

    /// <summary>Creates a factory whose converters keep misfits, unless the schema set of the model refuses them.</summary>
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
    /// Gets the converter of a model's type; null for other types. An instance is asked: looking at attributes takes longer than reading a
    /// payload.
    /// </summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Kept)]
    internal static IJsonModelConverter? ConverterOf(Type type, JsonMisfits misfits) =>
        typeof(IJsonModel).IsAssignableFrom(type) && !type.IsAbstract
            ? ((IJsonModel)RuntimeHelpers.GetUninitializedObject(type)).MakeConverter(misfits)
            : null;
}
