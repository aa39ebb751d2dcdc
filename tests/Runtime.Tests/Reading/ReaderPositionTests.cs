using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fixtures;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Reading;

/// <summary>A converter leaves the framework's reader at the end of the value that it has read.</summary>
public sealed class ReaderPositionTests
{
    private static readonly JsonSerializerOptions Options = new() { DefaultBufferSize = 1 };

    [Fact]
    public void A_reader_continues_after_a_model()
    {
        var json = "[ {\"name\":\"a\",\n\"next\":{}} ,\n {\"all\":[{\"name\":\"é\"}\n]}, \"rest\", tru"u8;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        Assert.Equal("a", JsonSerializer.Deserialize<Branch>(ref reader)!.Name);
        Assert.Equal(
            (JsonTokenType.EndObject, 1, json.IndexOf(" ,"u8)), (reader.TokenType, reader.CurrentDepth, (int)reader.BytesConsumed));
        reader.Read();
        Assert.Equal("é", JsonSerializer.Deserialize<Branch>(ref reader)!.All![0].Name);
        Assert.Equal(
            (JsonTokenType.EndObject, 1, json.IndexOf(", \"rest"u8)), (reader.TokenType, reader.CurrentDepth, (int)reader.BytesConsumed));
        reader.Read();
        Assert.Equal("rest", reader.GetString());
        Assert.Equal(new Verdict(false, 3, 15), Break(ref reader));
    }

    [Fact]
    public void A_converter_called_directly_leaves_the_reader_at_the_end_of_the_value()
    {
        var converter = (JsonConverter<Branch>)Options.GetConverter(typeof(Branch));
        const string Text =
            "[ {\"name\":\"a\",\n\"next\":{\"by_name\":{\"k\":{}}}} ,{},\n {\"all\":[{\"name\":\"é\"}\n]}\n, \"rest\", tru";
        var json = Encoding.UTF8.GetBytes(Text);
        for (var length = 1; length <= json.Length; length++)
        {
            var reader = new Utf8JsonReader(SegmentedText.Of(json, length));
            Walk(converter, ref reader, json);
        }

        var whole = new Utf8JsonReader(json);
        Walk(converter, ref whole, json);
        whole = new Utf8JsonReader(new ReadOnlySequence<byte>(json));
        Walk(converter, ref whole, json);
    }

    [Fact]
    public void The_reader_is_at_the_end_after_scalars_and_empty_models()
    {
        const string Text = "{ \"a\" : \"red\" ,\n\"b\":\"mau\\u0076e\" , \"c\" : \"é\"}";
        const string Unions = "[ \"text\" ,\n-1.50e1 ,true, [] ,{ },\n[ \"a\"\n] , {\"type\":\"circle\",\"radius\":1}\n,\nnull, 1x]";
        foreach (var way in WayIn.All)
        {
            Assert.Equal(
                ["red", "mauve", "é"],
                WayIn.Read<Dictionary<string, Color>>(
                    way, Encoding.UTF8.GetBytes(Text), Options)!.Values.Select(color => color.ToString()));
            Assert.Equal(
                """["text",-15,true,[],{},["a"],{"type":"circle","radius":1},null]""",
                JsonSerializer.Serialize(
                    WayIn.Read<List<Anything>>(
                        way, Encoding.UTF8.GetBytes(Unions.Replace(", 1x", "", StringComparison.Ordinal)), Options)));
            Assert.Equal(
                Verdict.OfFramework(Encoding.UTF8.GetBytes(Unions)),
                Verdict.Of(() => WayIn.Read<List<Anything>>(way, Encoding.UTF8.GetBytes(Unions), Options)));
        }
    }

    private static void Walk(JsonConverter<Branch> converter, ref Utf8JsonReader reader, byte[] json)
    {
        reader.Read();
        reader.Read();
        Assert.Equal("""{"name":"a","next":{"by_name":{"k":{}}}}""", converter.Read(ref reader, typeof(Branch), Options)!.ToJson());
        Assert.Equal(
            (JsonTokenType.EndObject, 1, json.AsSpan().IndexOf(" ,{}"u8)),
            (reader.TokenType, reader.CurrentDepth, (int)reader.BytesConsumed));
        reader.Read();
        Assert.Equal("{}", converter.Read(ref reader, typeof(Branch), Options)!.ToJson());
        reader.Read();
        Assert.Equal("é", converter.Read(ref reader, typeof(Branch), Options)!.All![0].Name);
        Assert.Equal(
            (JsonTokenType.EndObject, 1, json.AsSpan().IndexOf("\n, \"rest"u8)),
            (reader.TokenType, reader.CurrentDepth, (int)reader.BytesConsumed));
        reader.Read();
        Assert.Equal("rest", reader.GetString());
        Assert.Equal(new Verdict(false, 4, 13), Break(ref reader));
    }

    /// <summary>The position at which the rest of the text is refused.</summary>
    private static Verdict Break(ref Utf8JsonReader reader)
    {
        try
        {
            while (reader.Read())
            {
            }

            return new(true, null, null);
        }
        catch (JsonException e)
        {
            return new(false, e.LineNumber, e.BytePositionInLine);
        }
    }
}
