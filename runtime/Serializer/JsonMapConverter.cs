using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Serializer;

/// <summary>
/// The converter of a map of models under options that know models only. The framework's own converter would need the type information of
/// strings.
/// </summary>
internal sealed class JsonMapConverter<T>(JsonMisfits misfits) : JsonConverter<Dictionary<string, T>>
    where T : IJsonCodec<T>
{
    public override Dictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FrameworkPayload.Read<Dictionary<string, T>, JsonMap<T, OrNull>>(ref reader, misfits);

    public override void Write(Utf8JsonWriter writer, Dictionary<string, T> value, JsonSerializerOptions options) =>
        ModelSerializer.Write<Dictionary<string, T>, JsonMap<T, OrNull>>(writer, value, options);

    /// <summary>Models that are classes may be null in a map, as with the framework's own converter.</summary>
    private readonly struct OrNull : IJsonCodec<T>
    {
        public static T ReadJson(ref JsonReading reading) =>
            default(T) is null && reading.Reader.TokenType == JsonTokenType.Null ? default! : T.ReadJson(ref reading);

        public static void WriteJson(ref JsonWriting writing, T value)
        {
            if (value is null)
            {
                writing.WriteNullValue();
            }
            else
            {
                T.WriteJson(ref writing, value);
            }
        }
    }
}
