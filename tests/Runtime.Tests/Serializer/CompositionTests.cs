using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Fixtures;
using Router.Codegen.Emitted;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Serializer;

/// <summary>Models beside, inside and around types of other libraries.</summary>
public sealed class CompositionTests
{
    private const string Json =
        """{"Sender":"me","Body":{"text":"a","u":1.10},"Shape":{"radius":1,"type":"circle"}"""
        + ""","Color":"mauve","Owners":[{"name":"n","email":"e","u":[1]}],"Shapes":{"k":{"type":"new"}},"Message":null}""";

    private const string Written =
        """{"Sender":"me","Body":{"text":"a","u":1.10},"Shape":{"type":"circle","radius":1}"""
        + ""","Color":"mauve","Owners":[{"name":"n","email":"e","u":[1]}],"Shapes":{"k":{"type":"new"}},"Message":null}""";

    private static readonly JsonSerializerOptions ModelsAndPlain = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(RouterModels.Resolver, PlainContext.Default),
    };

    private static readonly JsonSerializerOptions PlainAndModels =
        new JsonSerializerOptions { TypeInfoResolver = PlainContext.Default }.AddRouterModels();

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 1 };

    [Fact]
    public void Models_are_properties_elements_and_values_of_other_types() =>
        Assert.Equal(Written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Envelope>(Json)));

    [Fact]
    public async Task Models_inside_other_types_are_read_from_slow_streams()
    {
        var stream = new ChunkedStream(Encoding.UTF8.GetBytes(Json), 1);
        var value = await JsonSerializer.DeserializeAsync<Envelope>(stream, SmallBuffer, TestContext.Current.CancellationToken);
        Assert.Equal(Written, JsonSerializer.Serialize(value));
    }

    [Fact]
    public void The_resolver_combines_with_a_user_s_context()
    {
        Assert.Equal("""{"Number":1}""", JsonSerializer.Serialize(new Plain { Number = 1 }, ModelsAndPlain));
        Assert.Equal("""{"text":"a"}""", JsonSerializer.Serialize(new Scalars { Text = "a" }, ModelsAndPlain));
        Assert.Equal(
            """[{"type":"circle","radius":1}]""", JsonSerializer.Serialize(new List<Figure> { new Circle { Radius = 1 } }, ModelsAndPlain));
    }

    [Fact]
    public void Adding_models_to_options_without_a_resolver_keeps_other_types()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddRouterModels();
        Assert.Equal("""{"number":1}""", JsonSerializer.Serialize(new Plain { Number = 1 }, options));
        Assert.Equal("""{"body":{"text":"a"}}""", JsonSerializer.Serialize(new { Body = new Scalars { Text = "a" } }, options));
        Assert.IsType<Scalars>(JsonSerializer.Deserialize<IReadOnlyList<Scalars>>("[{}]", options)![0]);
    }

    [Theory]
    [InlineData("""{"red":1,"mauve \u0022":2}""")]
    [InlineData("{}")]
    public void Enums_are_keys_of_maps(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<Color, int>>(json)));

    [Fact]
    public void Integer_enums_can_be_keys_but_objects_cannot()
    {
        const string Json = """{"1":"a","77":"b"}""";
        var map = JsonSerializer.Deserialize<Dictionary<Level, string>>(Json)!;
        Assert.Equal("a", map[1]);
        Assert.Equal(Json, JsonSerializer.Serialize(map));
        Assert.Equal("""{"5":0}""", JsonSerializer.Serialize(new Dictionary<Level, int> { [5] = 0 }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Scalars, int> { [new()] = 0 }));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Scalars, int>>("""{"a":0}"""));
    }

    [Fact]
    public void A_user_s_context_can_include_models()
    {
        Assert.Equal("""{"Number":1}""", JsonSerializer.Serialize(new Plain { Number = 1 }, PlainAndModels));
        Assert.Equal(
            "x", JsonSerializer.Deserialize<Dictionary<string, Owner>>("""{"k":{"name":"x","email":"e"}}""", PlainAndModels)!["k"].Name);
    }

    [Fact]
    public void Entry_points_give_type_information_without_options()
    {
        var value = JsonSerializer.Deserialize("""{"type":"square","side":2}""", RouterModels.Default.Figure);
        Assert.Equal(2, Assert.IsType<Square>(value.Value).Side);
        Assert.Equal("""{"type":"square","side":2}""", JsonSerializer.Serialize(value, RouterModels.Default.Figure));
    }

    [Fact]
    public void The_resolver_ignores_types_that_are_not_models()
    {
        Assert.Null(RouterModels.Resolver.GetTypeInfo(typeof(Plain), ModelsAndPlain));
        Assert.Null(RouterModels.Resolver.GetTypeInfo(typeof(List<int>), ModelsAndPlain));
        Assert.Null(RouterModels.Resolver.GetTypeInfo(typeof(Dictionary<int, Owner>), ModelsAndPlain));
    }

    [Theory]
    [InlineData(typeof(Owner), true)]
    [InlineData(typeof(Color), true)]
    [InlineData(typeof(Figure), true)]
    [InlineData(typeof(Figure?), false)]
    [InlineData(typeof(JsonModel), false)]
    [InlineData(typeof(JsonModel<Owner>), false)]
    [InlineData(typeof(IJsonModel), false)]
    [InlineData(typeof(List<Owner>), false)]
    [InlineData(typeof(Plain), false)]
    public void The_factory_converts_only_models(Type type, bool isModel)
    {
        var factory = new RouterModels.Converter();
        Assert.Equal(isModel, factory.CanConvert(type));
        Assert.Equal(isModel, factory.CreateConverter(type, ModelsAndPlain) is not null);
    }

    [Fact]
    public async Task Elements_are_returned_one_by_one_before_the_stream_ends()
    {
        var stream = new EndlessList("""{"text":"a","at":"2021-01-01T00:00:00Z"}""");
        var count = 0;
        await foreach (var element in
            JsonSerializer.DeserializeAsyncEnumerable<Scalars>(
                stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("a", element!.Text);
            if (++count == 10_000)
            {
                break;
            }
        }

        Assert.Equal(10_000, count);
    }

    [Fact]
    public async Task Lines_of_models_are_read_one_by_one()
    {
        var stream = new MemoryStream("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"u8.ToArray());
        var texts = new List<string?>();
        await foreach (var element in
            JsonSerializer.DeserializeAsyncEnumerable<Scalars>(
                stream, topLevelValues: true, cancellationToken: TestContext.Current.CancellationToken))
        {
            texts.Add(element!.Text);
        }

        Assert.Equal(["a", "b"], texts);
    }

    /// <summary>A JSON array that never ends.</summary>
    private sealed class EndlessList(string element) : Stream
    {
        private readonly byte[] _element = Encoding.UTF8.GetBytes(element + ",");
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++, _position++)
            {
                buffer[offset + i] = _position == 0 ? (byte)'[' : _element[(_position - 1) % _element.Length];
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    [Fact]
    public void A_value_typed_as_the_base_class_is_written_as_its_model()
    {
        List<JsonModel?> models = [new Scalars { Text = "a" }, null, new Square { Side = 2 }];
        Assert.Equal("""[{"text":"a"},null,{"type":"square","side":2}]""", JsonSerializer.Serialize(models));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<List<JsonModel>>("[{}]"));
        Assert.Equal("{}", JsonSerializer.Serialize<JsonModel>(new Scalars()));
    }
}
