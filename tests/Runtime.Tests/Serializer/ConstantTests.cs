using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Serializer;

/// <summary>Properties with only one documented value. It is written together with the property's name.</summary>
public sealed class ConstantTests
{
    private const string Rule = "\"rule\":\"weight\\u003C30\"";

    [Fact]
    public void A_constant_is_set_initially()
    {
        var made = new Tariff();
        Assert.Equal(("tariff", "EUR", "parcel", "weight<30"), (made.Kind, made.Currency, made.Unit, made.Rule));
        Assert.Equal($$"""{"kind":"tariff","currency":"EUR","unit":"parcel",{{Rule}}}""", made.ToJson());
    }

    [Fact]
    public void An_optional_constant_that_was_not_read_is_absent()
    {
        var json = $$"""{"kind":"tariff",{{Rule}}}""";
        var read = Tariff.FromJson(json);
        Assert.Equal((null, null), (read.Currency, read.Unit));
        Assert.Equal(json, read.ToJson());
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Tariff>(json)));
    }

    [Fact]
    public void Reading_a_constant_allocates_no_string()
    {
        var (made, read) = (new Tariff(), Tariff.FromJson("""{"kind":"tariff","rule":"weight<30"}"""));
        Assert.Same(made.Kind, read.Kind);
        Assert.Same(made.Rule, read.Rule);
    }

    [Theory]
    [InlineData("""{"kind":"tariff","currency":"EUR","unit":"parcel",RULE}""")]
    [InlineData("""{"kind":"tariff","unit":null,RULE}""")]
    [InlineData("""{"kind":"toll","currency":"USD","unit":"mile",RULE}""")]
    [InlineData("""{"kind":"","currency":"","unit":"\u003C",RULE}""")]
    public void A_value_that_was_read_is_written(string json)
    {
        json = json.Replace("RULE", Rule, StringComparison.Ordinal);
        var tariff = Tariff.FromJson(json);
        Assert.Equal(json, tariff.ToJson());
        Assert.Equal(json, JsonSerializer.Serialize(tariff));
    }

    [Fact]
    public void A_value_that_was_set_is_written()
    {
        var tariff = new Tariff
        {
            Kind = new string("tariff".AsSpan()),
            Currency = "CHF",
            Unit = new string("parcel".AsSpan()),
            Rule = "none",
        };
        Assert.Equal("""{"kind":"tariff","currency":"CHF","unit":"parcel","rule":"none"}""", tariff.ToJson());
        (tariff.Currency, tariff.Unit) = (null, null);
        Assert.Equal("""{"kind":"tariff","unit":null,"rule":"none"}""", tariff.ToJson());
        tariff.Currency = "EUR";
        Assert.Equal("""{"kind":"tariff","currency":"EUR","unit":null,"rule":"none"}""", tariff.ToJson());
        tariff.Kind = null!;
        Assert.Contains("'kind' is null", Assert.Throws<JsonException>(tariff.ToJson).Message, StringComparison.Ordinal);
    }
}
