using System.Text;
using Fixtures;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Serializer;

/// <summary>
/// The allocations of reading, apart from the model: none, unless the payload has data that the properties cannot represent.
/// </summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("2021-01-01T01:01:01Z")]
    [InlineData("2021-01-01T01:01:01.000Z")]
    [InlineData("2021-01-01T01:01:01.123456Z")]
    [InlineData("2021-01-01T01:01:01.1234567Z")]
    [InlineData("2021-01-01T01:01:01+02:00")]
    [InlineData("2021-01-01T01:01:01.500-03:30")]
    [InlineData("2021-01-01T01:01:01+00:00")]
    [InlineData("2021-01-01T01:01:01")]
    [InlineData("2021-01-01 01:01:01")]
    public void The_notation_of_a_common_date_time_allocates_nothing(string spelling) =>
        Assert.Equal(OfReading("""{"flag":true}"""), OfReading($$"""{"at":"{{spelling}}"}"""));

    [Theory]
    [InlineData("""{"whole":9223372036854775807}""")]
    [InlineData("""{"number":0.1}""")]
    [InlineData("""{"number":1.7976931348623157E+308}""")]
    [InlineData("""{"exact":1.10}""")]
    [InlineData("""{"on":"2021-01-01"}""")]
    public void Plain_values_allocate_nothing(string json) => Assert.Equal(OfReading("""{"flag":true}"""), OfReading(json));

    [Fact]
    public void Data_that_the_model_cannot_represent_allocates_memory() =>
        Assert.NotEqual(OfReading("""{"flag":true}"""), OfReading("""{"flag":null}"""));

    [Theory]
    [InlineData("""{"name":"a","email":"b"}""")]
    [InlineData("""{"name":"a","team":"c","email":"b"}""")]
    public void Keeping_misfits_allocates_nothing_for_payloads_without_them(string json) =>
        Assert.Equal(OfReading<Owner>(json, JsonMisfits.Refuse), OfReading<Owner>(json));

    [Fact]
    public void Missing_properties_allocate_memory() =>
        Assert.True(OfReading<Owner>("""{"name":"a"}""") > OfReading<Owner>("""{"name":"a","email":"b"}"""));

    [Fact]
    public void A_listed_value_of_an_enum_allocates_nothing() => Assert.Equal(
        OfReading<Choices>("""{"kind":"only","version":7,"on":true}"""),
        OfReading<Choices>("""{"color":"dark blue","level":2,"kind":"only","version":7,"on":true,"mode":"fast"}"""));

    [Fact]
    public void Trying_the_only_object_of_a_union_allocates_nothing() => Assert.Equal(
        OfReading<Person>("""{"first":"a","last":"b"}"""), OfReading<Answer>("""{"first":"a","last":"b"}"""));

    [Fact]
    public void Choosing_between_lists_by_their_content_allocates_nothing()
    {
        var empty = OfReading<Report>("[]");
        var objects = OfReading<Report>("""[{"country":"a","city":"b"}]""") - empty;
        Assert.InRange(objects - OfReading<ByCity>("""{"country":"a","city":"b"}"""), 0, 64); // the capacity of the list
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"2021-01-01T00:00:00Z\"")]
    public void A_union_allocates_only_its_boxed_value(string json) => Assert.InRange(OfReading<Instant>(json), 24, 32);

    private static long OfReading(string json) => OfReading<Scalars>(json);

    private static long OfReading<T>(string json, JsonMisfits misfits = JsonMisfits.Keep)
        where T : IJsonCodec<T>
    {
        const int Rounds = 50;
        var utf8 = Encoding.UTF8.GetBytes(json);
        for (var i = 0; i < Rounds; i++)
        {
            ModelSerializer.FromJson<T, T>(utf8, misfits);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            ModelSerializer.FromJson<T, T>(utf8, misfits);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
