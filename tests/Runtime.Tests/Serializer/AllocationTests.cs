using System.Text;
using Fixtures;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Serializer;

/// <summary>The allocations of reading besides the model: none, unless JSON comes that the properties of the model do not hold.</summary>
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
    public void The_spelling_of_a_common_date_time_costs_nothing(string spelling) =>
        Assert.Equal(OfReading("""{"flag":true}"""), OfReading($$"""{"at":"{{spelling}}"}"""));

    [Theory]
    [InlineData("""{"whole":9223372036854775807}""")]
    [InlineData("""{"number":0.1}""")]
    [InlineData("""{"number":1.7976931348623157E+308}""")]
    [InlineData("""{"exact":1.10}""")]
    [InlineData("""{"on":"2021-01-01"}""")]
    public void Plain_values_cost_nothing(string json) => Assert.Equal(OfReading("""{"flag":true}"""), OfReading(json));

    [Fact]
    public void What_has_no_place_in_the_model_costs_something() =>
        Assert.NotEqual(OfReading("""{"flag":true}"""), OfReading("""{"flag":null}"""));

    [Theory]
    [InlineData("""{"name":"a","email":"b"}""")]
    [InlineData("""{"name":"a","team":"c","email":"b"}""")]
    public void What_fits_costs_no_more_where_misfits_are_kept(string json) =>
        Assert.Equal(OfReading<Owner>(json, JsonMisfits.Refuse), OfReading<Owner>(json));

    [Fact]
    public void What_is_missing_costs_something() =>
        Assert.True(OfReading<Owner>("""{"name":"a"}""") > OfReading<Owner>("""{"name":"a","email":"b"}"""));

    [Fact]
    public void A_known_value_of_an_enum_costs_nothing() => Assert.Equal(
        OfReading<Choices>("""{"kind":"only","version":7,"on":true}"""),
        OfReading<Choices>("""{"color":"dark blue","level":2,"kind":"only","version":7,"on":true,"mode":"fast"}"""));

    [Fact]
    public void The_attempt_to_read_the_only_object_of_a_union_costs_nothing() => Assert.Equal(
        OfReading<Person>("""{"first":"a","last":"b"}"""), OfReading<Answer>("""{"first":"a","last":"b"}"""));

    [Fact]
    public void To_choose_between_lists_by_what_is_in_them_costs_nothing()
    {
        var empty = OfReading<Report>("[]");
        var objects = OfReading<Report>("""[{"country":"a","city":"b"}]""") - empty;
        Assert.InRange(objects - OfReading<ByCity>("""{"country":"a","city":"b"}"""), 0, 64); // the room of the list
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"2021-01-01T00:00:00Z\"")]
    public void A_union_of_its_own_costs_no_more_than_its_boxed_value(string json) => Assert.InRange(OfReading<Instant>(json), 24, 32);

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
