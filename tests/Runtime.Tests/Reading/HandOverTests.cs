using System.Text;
using System.Text.Json;
using CsCheck;
using Fixtures;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Properties;

namespace Router.Codegen.Tests.Reading;

/// <summary>A model is read from the framework's reader. Reading goes on after it as if that reader had read the model itself.</summary>
public sealed class HandOverTests
{
    private const int Count = 50;

    private static readonly JsonSerializerOptions Options = new() { DefaultBufferSize = 1 };
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions IndentedByTabs = new() { WriteIndented = true, NewLine = "\r\n", IndentCharacter = '\t' };

    /// <summary>The layouts of a text: on one line, and on several with both line endings.</summary>
    private static readonly JsonSerializerOptions[] Layouts = [JsonSerializerOptions.Default, Indented, IndentedByTabs];

    private static readonly Gen<BranchTwin> Branches = Gen.Recursive<BranchTwin>((depth, branch) => depth > 3
        ? Gen.Const(() => new BranchTwin { Name = "leaf" })
        : Gen.Select(
            Gen.Int[0, 15],
            RandomText.Any("", "a", "é😀", "\n\"\\", "{[,:]}//"),
            branch,
            branch,
            (parts, text, one, other) => new BranchTwin
            {
                Name = (parts & 1) != 0 ? text : null,
                Next = (parts & 2) != 0 ? one : null,
                All = (parts & 4) != 0 ? [one, other] : null,
                ByName = (parts & 8) != 0 ? new() { [text] = other } : null,
            }));

    private static readonly Gen<Holder<BranchTwin>> Holders = Gen.Select(Branches, Branches, Gen.Int[0, 3], (one, other, depth) =>
        Enumerable.Range(0, depth).Aggregate(
            Holder(one, other), (inner, _) => new Holder<BranchTwin> { Model = other, Inner = inner, After = 3 }));

    private static readonly string[] Faults =
    [
        """{"before":"b","model":{"name":"n","next":{}},"between":x}""",
        """{"before":"b","model":{"name":"n","next":{}},"between":"no number"}""",
        """{"model":{"name":"é","all":[{},{"name":"\n"}]},"between":1,"list":[{},{"name":"x"},5],"after":1}""",
        """{"model":{"name":"é","all":[{},{"name":"\n"}]},"between":1,"list":[{},{"name":"x"} {}],"after":1}""",
        """{"list":[{"by_name":{"k":{}}},{}],"map":{"a":{},"b":{"next":{"all":[]}},"c" 1},"after":1}""",
        """{"list":[{"by_name":{"k":{}}},{}],"map":{"a":{},"b":{"next":{"all":[]}}},"after":1.5}""",
        """{"model":{},"list":[{}],"map":{"a":{}},"inner":{"model":{"all":[{}]},"after":true},"after":1}""",
        """{"model":{},"list":[{}],"map":{"a":{}},"inner":{"model":{"all":[{}]},"after":1},"after":1""",
        """{"model":{"name":"n"}} {}""",
        """{"model":{"name":"n"}]""",
        """{"model":{"name":"n"},}""",
        """{"model":{"name":"n"},"between":1,"model":{"name":"n"} "after":1}""",
        """{"model":{"name":"n" "next":{}},"between":1}""",
        """{"model":{"next":{"all":[{"name":"é\n"},{"name":nul}]}},"between":1}""",
        """{"model":{"next":{"all":[{"name":"é\n"},{"name":1""",
    ];

    public static TheoryData<string, string> FaultsByWay => new(from way in WayIn.All from fault in Faults select (way, fault));

    public static TheoryData<string> Ways => [.. WayIn.All];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Text_after_a_model_is_read_as_after_any_other_value(string way) =>
        Holders.Sample(
            holder =>
            {
                var expected = JsonSerializer.Serialize(holder);
                foreach (var layout in Layouts)
                {
                    var read = WayIn.Read<Holder<Branch>>(way, JsonSerializer.SerializeToUtf8Bytes(holder, layout), Options);
                    Assert.Equal(
                        expected, JsonSerializer.Serialize(JsonSerializer.Deserialize<Holder<BranchTwin>>(JsonSerializer.Serialize(read))));
                }
            },
            iter: Count);

    [Theory]
    [MemberData(nameof(FaultsByWay))]
    public void An_error_in_or_after_a_model_has_the_same_position_as_with_any_other_type(string way, string fault)
    {
        foreach (var text in
            (string[])
            [
                fault, OnLines(fault, "\n"), OnLines(fault, "\r\n\t"), OnLines(fault, " \n\n "),
                fault.Replace("{", "{\n", StringComparison.Ordinal),
            ])
        {
            var json = Encoding.UTF8.GetBytes(text);
            Assert.Equal(
                Verdict.Of(() => WayIn.Read<Holder<BranchTwin>>(way, json, Options)),
                Verdict.Of(() => WayIn.Read<Holder<Branch>>(way, json, Options)));
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_truncated_text_is_refused_at_the_same_position_as_with_any_other_type(string way) =>
        Gen.Select(
            Holders, Gen.Int[0, Layouts.Length - 1], Gen.Int[0, int.MaxValue], RandomText.Any("", "?", "}", "]", ",", "\"", "\n:")).Sample(
            sample =>
            {
                var (holder, layout, place, scrap) = sample;
                var text = JsonSerializer.SerializeToUtf8Bytes(holder, Layouts[layout]);
                byte[] json = [.. text.AsSpan(0, place % text.Length), .. Encoding.UTF8.GetBytes(scrap)];
                Assert.Equal(
                    Verdict.Of(() => WayIn.Read<Holder<BranchTwin>>(way, json, Options)),
                    Verdict.Of(() => WayIn.Read<Holder<Branch>>(way, json, Options)));
            },
            iter: Count,
            print: sample => $"{sample}: {JsonSerializer.Serialize(sample.Item1)}");

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task Elements_of_a_stream_are_returned_up_to_an_error(int chunk)
    {
        var json = Encoding.UTF8.GetBytes("[{\"name\":\"a\"},\n{\"name\":\"b\",\n\"all\":[{},\n{}]},{\"name\":\"c\"}\n, \"no branch\"]");
        var (names, fault) = await Elements<Branch>(json, chunk, branch => branch.Name);
        var (_, twinFault) = await Elements<BranchTwin>(json, chunk, branch => branch.Name);

        // The number of elements lost to an error depends on buffering, which differs for converters that need whole values.
        Assert.Equal(["a", "b"], names[..2]);
        Assert.Equal((twinFault.LineNumber, twinFault.BytePositionInLine), (fault.LineNumber, fault.BytePositionInLine));
    }

    private static async Task<(List<string?> Names, JsonException Fault)> Elements<T>(byte[] json, int chunk, Func<T, string?> name)
    {
        var names = new List<string?>();
        var fault = await Assert.ThrowsAnyAsync<JsonException>(async () =>
        {
            await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable<T>(new ChunkedStream(json, chunk), Options))
                names.Add(name(element!));
        });
        return (names, fault);
    }

    private static Holder<BranchTwin> Holder(BranchTwin one, BranchTwin other) => new()
    {
        Before = "é\n",
        Model = one,
        Between = 1,
        List = [one, other],
        Map = new() { ["é"] = other, ["b"] = one },
        After = 2,
    };

    /// <summary>The text with a line break around each punctuation character outside strings.</summary>
    private static string OnLines(string json, string lineEnd)
    {
        var text = new StringBuilder();
        var isString = false;
        foreach (var sign in json)
        {
            isString ^= sign == '"';
            _ = !isString && sign is ('{' or '}' or '[' or ']' or ',' or ':')
                ? text.Append(lineEnd).Append(sign).Append(lineEnd)
                : text.Append(sign);
        }

        return text.ToString();
    }
}
