using System.Text;
using System.Text.Json;
using Benchmarks.Measuring;
using Xunit.Sdk;

namespace Router.Codegen.Tests.Properties;

/// <summary>
/// The cost of nested values is proportional to their length, whatever is decided or kept at each level: time and memory for a text four
/// times as deep are about four times as much. Reading, keeping or writing inner values again at each level would take sixteen times as
/// much.
/// </summary>
public sealed class GrowthTests
{
    private const int Depth = 250;
    private const int Times = 4;

    /// <summary>The maximum growth, between linear (4) and quadratic (16).</summary>
    private const double MostGrowth = 8;

    /// <summary>A number of levels within the default maximum depth.</summary>
    private const int DefaultLevels = 30;

    /// <summary>
    /// The maximum cost of nested values, in readings of the same values side by side. Wrong guesses and look-ahead cause it.
    /// </summary>
    private const double MostReadings = 30;

    private const int Attempts = 40;
    private const int StackSize = 64 * 1024 * 1024;

    private static readonly RouterModelResolver Keeping = new(JsonMisfits.Keep);
    private static readonly RouterModelResolver Refusing = new(JsonMisfits.Refuse);

    public static TheoryData<string, string, string, string, string> Chains => new()
    {
        { "the first property says another member than all", "Maze", """{"right":1,"next":""", """{"right":2}""", ""","left":3}""" },
        { "the same in lists", "Maze", """{"right":1,"all":[""", """{"right":2}""", """],"left":3}""" },
        { "the same in maps", "Maze", """{"right":1,"named":{"a":""", """{"right":2}""", """},"left":3}""" },
        { "the same beside others", "Maze", """{"right":1,"all":[{"left":1},""", """{"right":2}""", """,{"left":1}],"left":3}""" },
        { "the member is told last", "Maze", """{"next":""", """{"right":2}""", ""","right":3}""" },
        { "nothing tells the member", "Maze", """{"next":""", "{}", "}" },
        { "an unknown property stands behind", "Maze", """{"left":1,"next":""", "{}", ""","x":1}""" },
        { "names in another spelling", "Maze", """{"Right":1,"Next":""", """{"Right":2}""", ""","Left":3}""" },
        { "what stands last cannot be read", "Maze", """{"left":1,"next":""", "{}", ""","at":"never"}""" },
        { "a misfit below", "Maze", """{"right":1,"next":""", """{"right":1,"part":{"name":"a"}}""", ""","part":{"count":1},"left":3}""" },
        { "a misfit at each level", "Maze", """{"right":1,"next":""", "{}", ""","part":{"name":"a"},"left":3}""" },
        { "what is in lists tells the member", "Lattice", """{"bars":[{"right_end":1,"next":""", "{}", "}]}" },
        { "what is in maps of lists tells the member", "Lattice", """{"grid":{"k":[[{"right_end":1,"next":""", "{}", "}]]}}" },
        { "the same, guessed wrong", "Lattice", """{"left":1,"bars":[{"right_end":1,"next":""", "{}", "}]}" },
        { "the same, told last", "Lattice", """{"bars":[{"next":""", "{}", ""","right_end":1}],"both":1}""" },
        { "what is in lists fits no member", "Lattice", """{"bars":[{"next":""", "{}", "}]}" },
        { "unions in unions", "Labyrinth", """{"next":""", "{}", ""","door":"a"}""" },
        { "unions in unions, guessed wrong", "Labyrinth", """{"right":1,"next":""", "{}", ""","left":1}""" },
        { "the discriminator stands last", "Formula", """{"operand":""", """{"op":"var","name":"x"}""", ""","op":"not"}""" },
        { "the discriminator in another spelling", "Formula", """{"operand":""", """{"op":"var","name":"x"}""", ""","_op":"not"}""" },
        { "the discriminator comes twice", "Formula", """{"op":"var","operand":""", """{"op":"var","name":"x"}""", ""","op":"not"}""" },
        { "a discriminator that no member has", "Formula", """{"op":"not","operand":""", """{"op":"x"}""", ""","op":"not"}""" },
        { "lists of members by discriminator", "Figure", """{"shapes":[""", """{"type":"circle","radius":1}""", """],"type":"group"}""" },
        { "a property in another spelling", "Branch", """{"NEXT":""", "{}", ""","name":"a"}""" },
        { "an unknown property stands first", "Branch", """{"u":1,"next":""", "{}", "}" },
        { "an alike property beside the next level", "Branch", """{"NAME":"a","next":""", "{}", "}" },
        { "alike properties alone", "Branch", """{"_name":"a","_next":""", "{}", ""","any":1}""" },
        { "a null in each list", "Branch", """{"all":[null,""", "{}", "]}" },
        { "misfits around the next level", "Branch", """{"all":[5,null,""", "{}", ""","x",null]}""" },
        { "a null in each map", "Branch", """{"by_name":{"a":null,"b":""", "{}", "}}" },
        { "misfits in maps of another spelling", "Branch", """{"BY_NAME":{"a":5,"b":""", "{}", ""","c":null}}""" },
        { "nulls in lists that are members of unions", "Branch", """{"union":[null,""", "{}", "]}" },
        { "the same in another spelling", "Branch", """{"UNION":[null,""", "{}", "]}" },
        { "misfits in lists of members", "Maze", """{"right":1,"all":[null,""", "{}", """],"left":3}""" },
        { "misfits in maps of members", "Maze", """{"right":1,"named":{"a":null,"b":""", "{}", """},"left":3}""" },
        { "nulls in a union of lists of itself", "SelfList", "[null,", "\"x\"", "]" },
        { "a misfit beside the next level under unknown names", "Thicket", """{"a":5,"b":""", "{}", "}" },
        { "several nulls in each list", "Branch", """{"all":[""" + Nulls + ",", "{}", "]}" },
    };

    private static string Nulls => string.Join(',', Enumerable.Repeat("null", 5));

    [Theory]
    [MemberData(nameof(Chains))]
    public void Reading_cost_grows_with_length_and_not_with_depth(string kind, string page, string open, string inner, string close)
    {
        _ = kind;
        AssertLinear(page, Keeping, depth => Nested(depth, open, inner, close));
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Reading_cost_grows_with_length_and_not_with_depth_if_misfits_are_refused(
        string kind, string page, string open, string inner, string close)
    {
        _ = kind;
        AssertLinear(page, Refusing, depth => Nested(depth, open, inner, close));
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Writing_cost_grows_with_length_and_not_with_depth(string kind, string page, string open, string inner, string close)
    {
        _ = kind;
        var options = Options(Keeping);
        AssertLinear(depth =>
        {
            var type = EntryPoints.PageModel.Of("Open/" + page).Type;
            var value = JsonSerializer.Deserialize(Nested(depth, open, inner, close), type, options);
            return () => JsonSerializer.SerializeToUtf8Bytes(value, options);
        });
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void The_cost_of_finding_misfits_grows_with_length_and_not_with_depth(
        string kind, string page, string open, string inner, string close)
    {
        _ = kind;
        var model = EntryPoints.PageModel.Of("Open/" + page);
        AssertLinear(depth =>
        {
            var value = JsonSerializer.Deserialize(Nested(depth, open, inner, close), model.Type, Options(Keeping))!;
            return () => model.FindMisfits(value);
        });
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Default_depth_takes_a_bounded_number_of_readings(string kind, string page, string open, string inner, string close)
    {
        _ = kind;
        var type = EntryPoints.PageModel.Of("Open/" + page).Type;
        var options = new JsonSerializerOptions { TypeInfoResolver = Keeping };
        var note = (close[^1] == '}' ? ",\"note\":\"" : ",\"") + new string('x', 1600) + '"' + close[^1];
        close = close[..^1] + note;
        var nested = Nested(DefaultLevels, open, inner, close);
        var flat = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat(open + inner + close, DefaultLevels)) + "]");
        var least = (Nested: long.MaxValue, Flat: long.MaxValue);
        for (var i = 0; i < Attempts && (i < 2 || least.Nested > MostReadings * least.Flat); i++)
        {
            least = (
                Math.Min(least.Nested, Cost(() => Read(nested, type, options)).Nanoseconds),
                Math.Min(least.Flat, Cost(() => Read(flat, typeof(List<>).MakeGenericType(type), options)).Nanoseconds));
        }

        Assert.True(least.Nested <= MostReadings * least.Flat, $"It takes the time of {(double)least.Nested / least.Flat:F0} readings.");
    }

    private static JsonSerializerOptions Options(RouterModelResolver resolver) =>
        new() { MaxDepth = 10 * Depth * Times, TypeInfoResolver = resolver };

    private static void AssertLinear(string page, RouterModelResolver resolver, Func<int, byte[]> text)
    {
        var type = EntryPoints.PageModel.Of("Open/" + page).Type;
        var options = Options(resolver);
        AssertLinear(depth =>
        {
            var json = text(depth);
            return () => Read(json, type, options);
        });
    }

    /// <param name="make">Makes the measured action for a depth.</param>
    private static void AssertLinear(Func<int, Action> make)
    {
        var growth = (Time: double.MaxValue, Bytes: 0.0);
        OnLargeStack(() =>
        {
            var (small, large) = (make(Depth), make(Depth * Times));
            var least = (Small: long.MaxValue, Large: long.MaxValue);
            for (var i = 0; i < Attempts && growth.Time > MostGrowth; i++)
            {
                var (smallTime, smallBytes) = Cost(small);
                var (largeTime, largeBytes) = Cost(large);
                least = (Math.Min(least.Small, smallTime), Math.Min(least.Large, largeTime));
                growth = (i < 2 ? double.MaxValue : (double)least.Large / least.Small, (double)largeBytes / smallBytes);
            }
        });
        Assert.True(growth.Time <= MostGrowth, $"{Times} times the depth takes {growth.Time:F1} times the time.");
        Assert.True(growth.Bytes <= MostGrowth, $"{Times} times the depth takes {growth.Bytes:F1} times the memory.");
    }

    /// <summary>The nanoseconds of the thread and the allocated bytes.</summary>
    private static (long Nanoseconds, long Bytes) Cost(Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = CpuClock.Now();
        action();
        return (CpuClock.Now() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>Reads a text. Failures are measured too: they must cost no more.</summary>
    private static void Read(byte[] json, Type type, JsonSerializerOptions options)
    {
        try
        {
            Assert.NotNull(JsonSerializer.Deserialize(json, type, options));
        }
        catch (JsonException e) when (e.Path is not null)
        {
            // Refused.
        }
    }

    private static byte[] Nested(int depth, string open, string inner, string close) => Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)));

    private static void OnLargeStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            throw new XunitException("The read failed: " + failure.Message, failure);
        }
    }
}
