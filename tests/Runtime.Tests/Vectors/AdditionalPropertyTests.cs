using System.Diagnostics;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Vectors;

/// <summary>Properties that a page does not list, but whose type it gives.</summary>
public sealed class AdditionalPropertyTests
{
    [Fact]
    public void A_changed_additional_property_loses_its_source_text()
    {
        var model = Amounts.FromJson("""{"a":"1.50","b":"2.50"}""");
        model.AdditionalProperties!["a"] = 3;
        Assert.Equal("""{"a":3,"b":"2.50"}""", model.ToJson());
    }

    [Fact]
    public void A_removed_additional_property_is_not_written()
    {
        var model = Counters.FromJson("""{"total":1,"a":1.0,"b":"x"}""");
        model.AdditionalProperties!.Remove("a");
        Assert.True(model.UnknownProperties.Remove("b"));
        Assert.Equal("""{"total":1}""", model.ToJson());
    }

    [Theory]
    [InlineData("""{"total":1,"a":1.0,"a":2.0}""", """{"total":1,"a":2.0}""")]
    [InlineData("""{"total":1,"a":1.0,"a":12345678901234567890}""", """{"total":1,"a":12345678901234567890}""")]
    [InlineData("""{"total":1,"a":1.0,"a":2}""", """{"total":1,"a":2}""")]
    [InlineData("""{"total":1,"a":"x","b":true,"a":2}""", """{"total":1,"a":2,"b":true}""")]
    [InlineData("""{"total":1,"a":2.0,"a":"x"}""", """{"total":1,"a":"x"}""")]
    public void The_last_of_repeated_additional_properties_counts(string json, string expected) =>
        Assert.Equal(expected, Counters.FromJson(json).ToJson());

    [Fact]
    public void An_additional_property_replaces_an_unknown_one()
    {
        var model = Counters.FromJson("""{"total":1,"a":"x","b":"y"}""");
        model.AdditionalProperties = new() { ["a"] = 5 };
        Assert.Equal("""{"total":1,"a":5,"b":"y"}""", model.ToJson());
        model.UnknownProperties.Set("a", 6);
        Assert.Equal("""{"total":1,"a":5,"b":"y"}""", model.ToJson());
    }

    [Fact]
    public void An_additional_property_cannot_have_a_documented_name()
    {
        var model = new Counters { Total = 1, AdditionalProperties = new() { ["total"] = 2 } };
        Assert.Contains(
            "'total' is a property of Counters itself",
            Assert.Throws<JsonException>(() => model.ToJson()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Many_repeated_additional_properties_are_read_in_time()
    {
        const int Many = 30_000;
        var json = "{\"total\":1"
            + string.Concat(Enumerable.Range(0, Many).Select(i => $",\"k{i}\":\"x\""))
            + string.Concat(Enumerable.Range(0, Many).Select(i => $",\"k{i}\":1"))
            + "}";
        var stopwatch = Stopwatch.StartNew();
        var model = Counters.FromJson(json);
        Assert.Equal(Many, model.AdditionalProperties!.Count);
        Assert.Empty(model.UnknownProperties);
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Many_additional_properties_with_source_texts_are_written_in_time()
    {
        const int Many = 30_000;
        var plain = string.Concat(Enumerable.Range(0, Many).Select(i => $",\"p{i}\":1"));
        var spelled = string.Concat(Enumerable.Range(0, Many).Select(i => $",\"k{i}\":1.0"));
        var model = Counters.FromJson("{\"total\":1" + plain + spelled + "}");
        var stopwatch = Stopwatch.StartNew();
        Assert.Equal("{\"total\":1" + plain + spelled + "}", model.ToJson());
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
