using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Misfits;

/// <summary>The counter of misfits. Tests that run at the same time count too, but not with these models.</summary>
public sealed class MisfitMeterTests
{
    [Fact]
    public void Each_misfit_is_counted_with_its_model_property_and_kind() => Assert.Equal(
        [
            "Metered at other_kind", "Metered id missing", "Metered words null", "Metered words other_kind", "MeteredPart name null",
            "MeteredPart size unreadable",
        ],
        CountsOf(() => Metered.FromJson("""{"at":"x","words":[null,"a",5],"parts":[{"name":null,"size":1.5}]}""")));

    [Fact]
    public void A_payload_without_misfits_counts_nothing() =>
        Assert.Empty(CountsOf(() => Metered.FromJson("""{"id":"1","AT":1.0,"words":[],"unknown":null}""")));

    [Fact]
    public void A_null_for_an_optional_property_is_counted() =>
        Assert.Equal(["Metered at null"], CountsOf(() => Metered.FromJson("""{"id":"1","at":null}""")));

    [Fact]
    public void A_refused_payload_counts_nothing()
    {
        Assert.Empty(CountsOf(() => Assert.Throws<JsonException>(() => Metered.FromJson("""{"id":5,"parts":[{"name":5}]"""))));
        Assert.Empty(CountsOf(() => Assert.Throws<JsonException>(() => Metered.FromJson("""{"id":5}""", JsonMisfits.Refuse))));
        Assert.Empty(CountsOf(() => Assert.Throws<JsonException>(() => Metered.FromJson("""{"x":5}"""))));
    }

    [Fact]
    public void A_union_s_member_that_lost_to_another_counts_nothing()
    {
        // Only one member has `at`, so reading begins with that member. The other one has more of the later properties.
        const string Json = """{"at":1,"id":"1","parts":[{"name":5,"size":"x"}],"other":"o","more":"m"}""";
        Assert.Empty(CountsOf(() => Assert.True(MeteredOrUnmetered.FromJson(Json).TryGetUnmetered(out _))));
        Assert.Empty(CountsOf(() => Assert.True(MeteredOrUnmetered.FromJson(Json).TryGetUnmetered(out _))));
    }

    [Fact]
    public void An_abandoned_member_of_a_union_counts_nothing()
    {
        // The wrong JSON kind at the end decides for the other member.
        const string Json = """{"at":1,"id":"1","parts":[{"name":5,"size":"x"}],"other":"o","words":{}}""";
        Assert.Empty(CountsOf(() => Assert.True(MeteredOrUnmetered.FromJson(Json).TryGetUnmetered(out _))));
    }

    [Fact]
    public void The_misfits_of_a_union_s_member_are_counted() => Assert.Equal(
        ["MeteredPart name other_kind", "MeteredPart size other_kind"],
        CountsOf(() => MeteredOrUnmetered.FromJson("""{"id":"1","parts":[{"name":5,"size":"x"}],"at":1}""")));

    [Theory]
    [InlineData("text")]
    [InlineData("stream")]
    [InlineData("list")]
    public void A_misfit_is_counted_once_in_every_way_of_reading(string way)
    {
        const string Json = """{"id":"1","at":"x","words":[5]}""";
        Assert.Equal(
            ["Metered at other_kind", "Metered words other_kind"],
            CountsOf(() => _ = way switch
            {
                "text" => JsonSerializer.Deserialize<Metered>(Json),
                "stream" => JsonSerializer.DeserializeAsync<Metered>(
                    new EntryPoints.ChunkedStream(Encoding.UTF8.GetBytes(Json), 1)).AsTask().GetAwaiter().GetResult(),
                _ => JsonSerializer.Deserialize<List<Metered>>($"[{Json}]")![0],
            }));
    }

    private static List<string> CountsOf(Action read)
    {
        var counts = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is { Meter.Name: "Router.Codegen", Name: "router_codegen.misfits" })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, measurement, tags, _) =>
        {
            var values = tags.ToArray().ToDictionary(tag => tag.Key, tag => (string)tag.Value!);
            if (values["model"].StartsWith("Metered", StringComparison.Ordinal) || values["model"] == "Unmetered")
            {
                lock (counts)
                {
                    counts.AddRange(Enumerable.Repeat($"{values["model"]} {values["property"]} {values["kind"]}", (int)measurement));
                }
            }
        });
        listener.Start();
        read();
        counts.Sort(StringComparer.Ordinal);
        return counts;
    }
}
