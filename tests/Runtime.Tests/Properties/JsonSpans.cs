using System.Text.Json;

namespace Router.Codegen.Tests.Properties;

/// <summary>The positions of values, names and whole properties in a JSON text, up to its first error.</summary>
internal sealed record JsonSpans(
    List<(int Start, int Length)> Values, List<(int Start, int Length)> Names, List<(int Start, int Length)> Properties)
{
    public static JsonSpans Of(byte[] json)
    {
        var spans = new JsonSpans([], [], []);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 200 });
        try
        {
            while (reader.Read())
            {
                spans.Add(reader);
            }
        }
        catch (JsonException)
        {
            // An earlier change made it invalid JSON.
        }

        return spans;
    }

    private void Add(Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            Names.Add((start, reader.ValueSpan.Length + 2));
            reader.Read();
            reader.Skip();
            Properties.Add((start, (int)reader.BytesConsumed - start));
        }
        else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            reader.Skip();
            Values.Add((start, (int)reader.BytesConsumed - start));
        }
    }
}
