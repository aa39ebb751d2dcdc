using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Emitted;

namespace Router.Codegen.Serializer;

/// <summary>
/// Writes values whose static type is <see cref="JsonModel"/>. Without it, the framework would write the properties of the base class.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyModelConverter : JsonConverter<JsonModel>
{
    /// <summary>Throws.</summary>
    /// <exception cref="NotSupportedException">Always: the JSON does not tell which model it is.</exception>
    public override JsonModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{nameof(JsonModel)} is the base class of all models; read a specific model instead.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonModel value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ((IJsonModel)value).MakeConverter(JsonMisfits.Keep).Write(writer, value, options);
    }
}
