using System.Text;
using System.Text.Json;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Schemas;

/// <summary>The reader and the schema of a model agree: the schema accepts exactly the payloads without a misfit.</summary>
public sealed class PayloadSchemaTests
{
    /// <summary>Values of types that the payloads do not use, and values of a strict set.</summary>
    private static readonly (string Page, string Json)[] Values =
    [
        (
            "Open/Collections",
            """
            {"words":["a",""],"sparse":["a",null],"grid":[[1.5],[]],"groups":{"a":[1,2.0]},"prices":[1.50,"2.50"],
            "moments":["2024-05-06T07:08:09Z"],"limits":{"a":1,"b":null},"anything":[1,null,{}],"levels":[1,7],
            "files":["aGk=","aGk","-_8="],"sums":{"a":1,"b":"-0.5e3"}}
            """),
        ("Open/Choices", """{"color":"red","level":3,"shade":null,"kind":"only","version":7,"on":true,"mode":"fast","colors":["blue"]}"""),
        ("Open/Amounts", """{"currency":"EUR","net":1.5,"gross":"2.5"}"""),
        (
            "Open/Thing",
            """
            {"id":"a","note":"b","color":"red","whole":7,"number":1.5,"exact":"2.5","at":"2024-05-06T07:08:09Z","on":"2024-05-06",
            "raw":"aGk=","any":null,"tags":["x"]}
            """),
        (
            "Script/Order",
            """
            {"id":"o","customer_name":"n","total":1.5,"is_paid":true,"placed_at":"2024-05-06T07:08:09Z","due_on":"2024-05-06","serial":7,
            "price":"1.50","photo":"aGk=","lines":[],"attributes":{"a":null},"state":"open","first":{"sku":"s","quantity":1},"names":["n"]}
            """),
        ("Strict/Record", """{"id":"a","kind":"x","note":"n"}"""),
    ];

    private static readonly Lazy<IReadOnlyList<Sample>> All =
        new(() => [.. Payload.Names.Select(name => new Sample(name)), .. Values.Select(value => new Sample(value.Page, value.Json))]);

    public static TheoryData<string> Kinds => [.. Mutants.Kinds];

    [Fact]
    public void A_payload_without_a_misfit_is_accepted()
    {
        Assert.All(All.Value.Where(sample => !sample.IsMisfit(sample.Json)), sample => Assert.Null(sample.Schema.ComplaintOf(sample.Json)));
        Assert.Contains(All.Value, sample => !sample.IsMisfit(sample.Json));
    }

    [Fact]
    public void A_payload_with_a_misfit_is_refused() =>
        Assert.All(All.Value.Where(sample => sample.IsMisfit(sample.Json)), sample => Assert.False(sample.Schema.Accepts(sample.Json)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_of_a_kind_is_refused(string kind)
    {
        var faults = 0;
        foreach (var sample in All.Value.Where(sample => !sample.IsMisfit(sample.Json)))
        {
            foreach (var mutant in Mutants.Of(sample.Json, kind))
            {
                if (sample.IsMisfit(mutant))
                {
                    faults++;
                    Assert.False(sample.Schema.Accepts(mutant), $"{sample.Name}: {mutant}");
                }
            }
        }

        Assert.NotEqual(0, faults);
    }

    /// <summary>A payload and the schema of its model.</summary>
    private sealed class Sample(string name, PageModel model, string json)
    {
        public Sample(string name)
            : this(name, Payload.ModelOf(name), Encoding.UTF8.GetString(Payload.Read(name)))
        {
        }

        public Sample(string page, string json)
            : this(page, PageModel.Of(page), json)
        {
        }

        public string Name => name;

        public string Json => json;

        public Validator Schema { get; } = new(model.Schema);

        /// <summary>True if a payload has a misfit or is refused.</summary>
        public bool IsMisfit(string other)
        {
            try
            {
                return model.FindMisfits(model.Read(other)).Count > 0;
            }
            catch (JsonException)
            {
                return true;
            }
        }
    }
}
