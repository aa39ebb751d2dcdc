using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Emitted;

namespace Router.Codegen.Serializer;

/// <summary>Writes values that are known to be models, and no more: the framework would write the properties of the base class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyModelConverter : JsonConverter<JsonModel>
{
    /// <summary>Refuses to read.</summary>
    /// <exception cref="NotSupportedException">Always: nothing in JSON says which model it is.</exception>
    public override JsonModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{nameof(JsonModel)} is the base of all models; name the one that is to be read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonModel value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ((IJsonModel)value).MakeConverter(JsonMisfits.Keep).Write(writer, value, options);
    }
}
