using System.Text;
using System.Text.Json;
using Benchmarks.Measuring;
using CsCheck;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Properties;

namespace Fuzz.Payloads;

/// <summary>
/// JSON that is truncated, changed, deep, wide or has colliding names must be read or refused, in time and memory proportional to its
/// length, with the same result on several threads.
/// </summary>
internal sealed class JsonTarget : IFuzzTarget
{
    private const int Threads = 16;
    private const int StackSize = 256 * 1024;
    private const int Times = 4;
    private const int Attempts = 20;

    /// <summary>The maximum growth, between linear (4) and quadratic (16).</summary>
    private const double MostGrowth = 8;

    /// <summary>The minimum cost for a judgement of growth, in nanoseconds and bytes.</summary>
    private const long LeastTime = 2_000_000;
    private const long LeastBytes = 100_000;

    private static readonly JsonSerializerOptions AnyDepth = new() { MaxDepth = 1_000_000 };

    public string Unit => "payloads";

    public int Try(int seed)
    {
        var random = new Random(seed);
        var (model, json) = PageModels.Payloads[random.Next(PageModels.Payloads.Length)];
        return random.Next(16) switch
        {
            0 => Grow(new WideText(random)),
            1 => Deepen(random, model, json),
            2 => ReadInParallel(random),
            < 7 => Cut(model, json),
            _ => Change(model, json, seed),
        };
    }

    /// <summary>Every truncated value must be refused, unless only white space was cut.</summary>
    private static int Cut(PageModel model, byte[] json)
    {
        var length = json.AsSpan().TrimEnd(" \n"u8).Length;
        var isNumber = json[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
        for (var i = 0; i < length && !isNumber; i++)
        {
            var beginning = json[..i];
            foreach (var reader in (ReadOnlySpan<Way<Func<byte[], object>>>)[model.Readers[0], model.Readers[3], model.RefusingReaders[0]])
            {
                if (Outcome(model, reader, beginning) is { } read)
                    throw new FuzzFailure($"a beginning is read by {reader.Name}", $"{Print(model, beginning)}\n{read}");
            }
        }

        return length;
    }

    /// <summary>All readers must give the same result, and the value must be written back equal.</summary>
    private static int Change(PageModel model, byte[] json, int seed)
    {
        const int Count = 20;
        var gen = Mutation.Of(Gen.Const(json));
        var random = new PCG(0, (ulong)seed);
        for (var i = 0; i < Count; i++)
        {
            var changed = gen.Generate(random, null, out _);
            var whole = Outcome(model, model.Readers[0], changed);
            foreach (var reader in model.Readers.Where(static reader => reader.Name.StartsWith("a stream of", StringComparison.Ordinal)))
            {
                if (Outcome(model, reader, changed) is var outcome && outcome != whole)
                    throw new FuzzFailure($"{reader.Name} gives another value", $"{Print(model, changed)}\n{whole}\n{outcome}");
            }

            if (whole is not null && !WrittenBack.IsSame(changed, whole))
                throw new FuzzFailure("it does not come back", $"{Print(model, changed)}\n{whole}");
        }

        return Count;
    }

    /// <summary>A value nested deeper than the stack allows must be refused.</summary>
    private static int Deepen(Random random, PageModel model, byte[] json)
    {
        var depth = random.Next(1, 50_000);
        var (open, close) = random.Of(("[", "]"), ("{\"a\":", "}"), ("{\"next\":", "}"), ("[{\"a\":", "}]"), ("{\"all\":[null,", "]}"));
        var values = JsonSpans.Of(json).Values;
        var (start, length) = values.Count == 0 ? (0, json.Length) : values[random.Next(values.Count)];
        var end = random.OneIn(3) ? "" : string.Concat(Enumerable.Repeat(close, depth));
        var text = string.Concat(Enumerable.Repeat(open, depth)) + "1" + end;
        byte[] deep = [.. json.AsSpan(0, start), .. Encoding.UTF8.GetBytes(text), .. json.AsSpan(start + length)];
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    _ = Outcome(model, model.Readers[0], deep);
                    _ = Outcome(model, new("any depth", bytes => JsonSerializer.Deserialize(bytes, model.Type, AnyDepth)!), deep);
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        return failure is null ? 1
            : throw new FuzzFailure($"{failure.GetType().Name} at a depth", $"{depth} of {open} in {Print(model, json)}\n{failure}");
    }

    private static int ReadInParallel(Random random)
    {
        const int Count = 30;
        var payloads = random.GetItems(PageModels.Payloads, Count);
        var expected = Array.ConvertAll(payloads, static payload => Outcome(payload.Model, payload.Model.Readers[0], payload.Json));
        var failures = 0;
        var threads = Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            for (var i = 0; i < Count; i++)
            {
                var place = (i + first) % Count;
                var (model, json) = payloads[place];
                if (Outcome(model, model.Readers[(first + i) % 4], json) != expected[place])
                    Interlocked.Increment(ref failures);
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        return failures == 0 ? Count * Threads : throw new FuzzFailure("other values on several threads", $"{failures}");
    }

    private static int Grow(WideText wide)
    {
        const int Size = 1_000;
        var model = PageModels.Of(wide.Page);
        var (small, large) = (wide.Of(Size), wide.Of(Size * Times));
        var least = (Small: (Time: long.MaxValue, Bytes: long.MaxValue), Large: (Time: long.MaxValue, Bytes: long.MaxValue));
        for (var i = 0; i < Attempts && (i < 2 || Grows(least)); i++)
            least = (Least(least.Small, Cost(model, small)), Least(least.Large, Cost(model, large)));
        return !Grows(least) ? 2
            : throw new FuzzFailure("more growth than the text has", $"{wide.Page}: {least}\n{Encoding.UTF8.GetString(wide.Of(5))}");
    }

    private static bool Grows(((long Time, long Bytes) Small, (long Time, long Bytes) Large) cost) =>
        (cost.Large.Time > LeastTime && cost.Large.Time > MostGrowth * cost.Small.Time)
        || (cost.Large.Bytes > LeastBytes && cost.Large.Bytes > MostGrowth * cost.Small.Bytes);

    private static (long Time, long Bytes) Least((long Time, long Bytes) left, (long Time, long Bytes) right) =>
        (Math.Min(left.Time, right.Time), Math.Min(left.Bytes, right.Bytes));

    private static (long Time, long Bytes) Cost(PageModel model, byte[] json)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), CpuClock.Now());
        _ = Outcome(model, model.Readers[0], json);
        return (CpuClock.Now() - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static string Print(PageModel model, byte[] json) => $"{model.Type.Name}: {Encoding.UTF8.GetString(json)}";

    /// <summary>The text that is written for the value; null if it is refused.</summary>
    private static string? Outcome(PageModel model, Way<Func<byte[], object>> reader, byte[] json)
    {
        try
        {
            return reader.Call(json) is { } value ? model.Write(value) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
