using System.Text;
using System.Text.Json;
using Fixtures;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Properties;

/// <summary>Nesting deeper than the stack allows is refused, and the process does not crash.</summary>
public sealed class NestingTests
{
    private const int Depth = 50_000;
    private const int Readable = 100;
    private const int SmallStack = 256 * 1024;
    private const int LargeStack = 64 * 1024 * 1024;

    private static readonly JsonSerializerOptions AnyDepth = new() { MaxDepth = 100_000 };
    private static readonly JsonSerializerOptions AnyDepthIndented = new() { MaxDepth = 100_000, WriteIndented = true };

    public static TheoryData<string, string, string, string> Nestings => new()
    {
        { "Branch", """{"next":""", "{}", "}" },
        { "Branch", """{"all":[""", "{}", "]}" },
        { "Branch", """{"by_name":{"a":""", "{}", "}}" },
        { "Branch", """{"any":""", "{}", "}" },
        { "Branch", """{"unknown":""", "{}", "}" },
        { "Branch", """{"union":""", "{}", "}" },
        { "Branch", """{"union":[""", "{}", "]}" },
        { "Branch", """{"NEXT":""", "{}", "}" },

        { "Formula", """{"op":"not","operand":""", """{"op":"var","name":"x"}""", "}" },
        { "Formula", """{"operand":""", """{"op":"var","name":"x"}""", ""","op":"not"}""" },
        { "Figure", """{"type":"group","shapes":[""", """{"type":"circle","radius":1}""", "]}" },
        { "Loose", """{"a":""", "{}", "}" },
        { "Loose", """{"a":[""", "1", "]}" },
        { "Collections", """{"grid":[""", "1", "]}" },
        { "Anything", "[", "1", "]" },
        { "Answer", """{"first":"a","last":"b","x":""", "1", "}" },
        { "Report", """[{"day":"1","x":""", "1", "}]" },
        { "Grids", "[", "1", "]" },
        { "Party", """{"name":"a","people":[{"first":"a","last":"b","x":""", "1", "}]}" },
    };

    /// <summary>The nestings that the pages document. (The grid is a list of lists, not a list of grids.)</summary>
    public static IEnumerable<TheoryDataRow<string, string, string, string>> DocumentedNestings =>
        Nestings.Where(row => row.Data.Item1 != "Collections");

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Deep_nesting_is_read_and_written_or_refused(string page, string open, string inner, string close)
    {
        var type = PageModel.Of("Open/" + page).Type;
        var json = Encoding.UTF8.GetBytes(Nested(Depth, open, inner, close));
        Assert.Null(OnSmallStack(() =>
        {
            var value = JsonSerializer.Deserialize(json, type, AnyDepth)!;
            Assert.Equal(json.Length, JsonSerializer.SerializeToUtf8Bytes(value, type, AnyDepth).Length);
        }));
    }

    [Fact]
    public void Wrong_guesses_at_every_level_do_not_multiply()
    {
        // The first property suggests RightKnot, all properties match both members, and LeftKnot is first on the page: each level is read
        // twice while guesses are made.
        const int Levels = 60;
        var json = string.Concat(Enumerable.Repeat("""{"right":1,"next":""", Levels))
            + """{"right":2}"""
            + string.Concat(Enumerable.Repeat(""","left":3}""", Levels));
        var knot = Knot.FromJson(json);
        Assert.True(knot.TryGetLeftKnot(out var left));
        Assert.True(left.Next!.Value.TryGetLeftKnot(out _));
        using var written = JsonDocument.Parse(knot.ToJson());
        using var expected = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement));
    }

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Truncated_deep_nesting_is_refused(string page, string open, string inner, string close)
    {
        var type = PageModel.Of("Open/" + page).Type;
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Nested(Depth, open, "", ""), type, AnyDepth));

        // If the stack is large enough, the error is at the break: before the innermost value, after it, or before the last character.
        var json = Nested(Readable, open, inner, close);
        Assert.All(
            [open.Length * Readable, (open.Length * Readable) + inner.Length, json.Length - 1],
            length => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.AsSpan(0, length), type, AnyDepth)));
    }

    [Theory]
    [MemberData(nameof(DocumentedNestings))]
    public void A_hundred_levels_are_read_and_written_if_the_options_allow(string page, string open, string inner, string close)
    {
        var type = PageModel.Of("Open/" + page).Type;
        var json = Nested(Readable, open, inner, close);
        var value = JsonSerializer.Deserialize(json, type, AnyDepth)!;
        Assert.Equal(CanonicalJson.Of(json).Length, JsonSerializer.Serialize(value, type, AnyDepth).Length);
        Assert.Equal(CanonicalJson.Of(json).Length, CanonicalJson.Of(JsonSerializer.Serialize(value, type, AnyDepthIndented)).Length);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(10_000_000)]
    public void A_model_that_contains_itself_is_refused(int maxDepth)
    {
        var options = new JsonSerializerOptions { MaxDepth = maxDepth };
        Assert.IsType<JsonException>(OnSmallStack(() => JsonSerializer.Serialize(Cycle(), options), wantsFailure: true));
    }

    [Fact]
    public void A_model_that_contains_itself_is_refused_without_a_serializer()
    {
        Assert.Throws<JsonException>(() => Cycle().ToJson());
        Assert.Throws<JsonException>(() => Cycle().ToJsonUtf8());
    }

    [Theory]
    [InlineData("""{"all":[null,""", "]}")]
    [InlineData("""{"by_name":{"b":5,"a":""", "}}")]
    [InlineData("""{"name":5,"next":""", "}")]
    public void Misfits_are_found_at_any_depth_that_was_read(string open, string close)
    {
        const int Levels = 1500;
        var json = Nested(Levels, open, "{}", close);
        Assert.Null(OnStack(
            LargeStack,
            () => Assert.Equal(Levels, JsonSerializer.Deserialize<Branch>(json, AnyDepth)!.FindMisfits().Count),
            wantsFailure: true));
    }

    [Fact]
    public void Finding_misfits_of_a_model_that_contains_itself_ends() =>
        Assert.IsType<JsonException>(OnSmallStack(() => Cycle().FindMisfits(), wantsFailure: true));

    [Fact]
    public void A_model_whose_list_contains_it_is_refused()
    {
        var branch = new Branch();
        branch.All = [branch];
        Assert.Throws<JsonException>(branch.ToJson);
    }

    [Fact]
    public void A_model_whose_union_contains_it_is_refused()
    {
        var branch = new Branch();
        branch.Union = branch;
        Assert.Throws<JsonException>(branch.ToJson);
    }

    private static string Nested(int depth, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static Branch Cycle()
    {
        var first = new Branch();
        first.Next = new Branch { Next = first };
        return first;
    }

    /// <summary>The exception of an action on a small stack; null if there was none, or an expected JsonException.</summary>
    private static Exception? OnSmallStack(Action action, bool wantsFailure = false) => OnStack(SmallStack, action, wantsFailure);

    private static Exception? OnStack(int size, Action action, bool wantsFailure)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (JsonException) when (!wantsFailure)
                {
                    // Refused.
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            size);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(1)), "It does not end.");
        return failure;
    }
}
