using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Router.Codegen;

namespace Acme.Json;

/// <summary>Lets Newtonsoft.Json read and write models by their own code, alone and inside other types.</summary>
public sealed class RouterModelJsonConverter : JsonConverter
{
    private static readonly System.Text.Json.JsonSerializerOptions s_options = new() { TypeInfoResolver = RouterModelResolver.Instance };

    public override bool CanConvert(Type objectType) =>
        ModelOf(objectType) is { IsGenericType: false, IsArray: false } model && s_options.TryGetTypeInfo(model, out _);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(value, s_options.GetTypeInfo(value!.GetType()));
        if (writer is JTokenWriter)
            writer.WriteToken(new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None });
        else
            writer.WriteRawValue(json);
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var model = ModelOf(objectType);
        if (reader.TokenType == JsonToken.Null && (!objectType.IsValueType || model != objectType))
            return null;
        if (reader.TokenType == JsonToken.Date)
            throw new JsonSerializationException("A text was read as a date. Set DateParseHandling.None: then it stays as it came.");
        reader.DateParseHandling = DateParseHandling.None;
        var json = new StringWriter(CultureInfo.InvariantCulture);
        new JsonTextWriter(json) { FloatFormatHandling = FloatFormatHandling.Symbol }.WriteToken(reader);
        return System.Text.Json.JsonSerializer.Deserialize(json.ToString(), s_options.GetTypeInfo(model));
    }

    private static Type ModelOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
