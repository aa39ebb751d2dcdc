using System.Buffers;
using System.Diagnostics.Tracing;
using System.Text;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>A failed read or write does not lose shared memory, and does not affect the next one.</summary>
public sealed class FailureTests
{
    private const int Times = 10;

    /// <summary>The length of a text that does not fit the memory kept by a thread.</summary>
    private const int Length = 1_000_000;

    /// <summary>The number of arrays that a thread keeps for later writes.</summary>
    private const int MostKept = 2;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>A long text that is escaped, and a number that JSON cannot represent.</summary>
    private static Scalars Unwritable => new() { Text = new string('é', Length), Number = double.NaN };

    /// <summary>The same in a list, in a model with a kept value that is replaced during writing.</summary>
    private static Collections UnwritableAndKept
    {
        get
        {
            var model = Collections.FromJson("""{"WORDS":[null,"a"],"prices":[1e2],"owners":[null],"grid":[[1]],"sums":null}""");
            model.Words!.Add(new string('é', Length));
            model.Grid![0].Add(double.NaN);
            return model;
        }
    }

    [Fact]
    public void Failed_writes_return_their_memory()
    {
        using var pool = new PoolListener();
        for (var i = 0; i < Times; i++)
        {
            Assert.ThrowsAny<ArgumentException>(() => Unwritable.ToJson());
            Assert.ThrowsAny<ArgumentException>(() => Unwritable.ToJsonUtf8());
            Assert.ThrowsAny<ArgumentException>(() => JsonSerializer.Serialize(Unwritable));
            Assert.ThrowsAny<ArgumentException>(() => JsonSerializer.Serialize(Unwritable, Indented));
            Assert.ThrowsAny<ArgumentException>(() => JsonSerializer.Serialize(Stream.Null, Unwritable));
            Assert.ThrowsAny<ArgumentException>(() => UnwritableAndKept.ToJson());
            Assert.ThrowsAny<ArgumentException>(() => UnwritableAndKept.FindMisfits());
        }

        Assert.InRange(pool.Rented, Times, int.MaxValue);
        Assert.InRange(pool.Rented - pool.Returned, 0, MostKept);
    }

    [Fact]
    public void Failed_reads_return_their_memory()
    {
        var json = "{\"text\":\"" + new string('é', Length) + "\",\"flag\":tru}";
        using var pool = new PoolListener();
        for (var i = 0; i < Times; i++)
        {
            Assert.ThrowsAny<JsonException>(() => Scalars.FromJson(json));
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Scalars>(json));
        }

        Assert.InRange(pool.Rented, Times, int.MaxValue);
        Assert.InRange(pool.Rented - pool.Returned, 0, MostKept);
    }

    [Fact]
    public void A_write_after_a_failed_write_is_correct()
    {
        const string Json = """{"WORDS":[null,"a"],"prices":[1e2],"owners":[null],"sums":null}""";
        var expected = Collections.FromJson(Json).ToJson();
        for (var i = 0; i < Times; i++)
        {
            Assert.ThrowsAny<ArgumentException>(() => UnwritableAndKept.ToJson());
            Assert.ThrowsAny<ArgumentException>(() => JsonSerializer.Serialize(UnwritableAndKept, Indented));
            Assert.Equal(expected, Collections.FromJson(Json).ToJson());
            Assert.Equal(expected, JsonSerializer.Serialize(Collections.FromJson(Json)));
            Assert.Single(Collections.FromJson(Json).FindMisfits(), misfit => misfit.Path == "$.sums");
        }
    }

    [Fact]
    public async Task A_read_after_a_broken_stream_is_correct()
    {
        var json = Encoding.UTF8.GetBytes("""{"text":"aé","number":1.5,"unknown":{"x":[1]}}""");
        var expected = Scalars.FromJson(json).ToJsonUtf8();
        for (var end = 0; end < json.Length; end++)
        {
            await Assert.ThrowsAsync<IOException>(async () => await JsonSerializer.DeserializeAsync<Scalars>(
                new BrokenStream(json, end), cancellationToken: TestContext.Current.CancellationToken));
            await Assert.ThrowsAsync<IOException>(() => JsonSerializer.SerializeAsync(
                new BrokenStream(json, end), Scalars.FromJson(json), cancellationToken: TestContext.Current.CancellationToken));
            Assert.Equal(expected, Scalars.FromJson(json).ToJsonUtf8());
        }
    }

    /// <summary>A stream that fails after a few bytes, and cannot be written to.</summary>
    private sealed class BrokenStream(byte[] bytes, int end) : MemoryStream(bytes, 0, end)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The connection broke.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The connection broke.");
    }

    /// <summary>Counts the arrays that the thread rents from shared pools, and those that it returns.</summary>
    private sealed class PoolListener : EventListener
    {
        private const string Source = "System.Buffers.ArrayPoolEventSource";
        private const int RentedEvent = 1;
        private const int ReturnedEvent = 3;

        private readonly int _thread = Environment.CurrentManagedThreadId;

        public PoolListener()
        {
            ArrayPool<byte>.Shared.Return(ArrayPool<byte>.Shared.Rent(1)); // the event source exists from the first use
            (Rented, Returned) = (0, 0);
        }

        public int Rented { get; private set; }

        public int Returned { get; private set; }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == Source)
                EnableEvents(eventSource, EventLevel.Verbose);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (Environment.CurrentManagedThreadId != _thread)
                return;
            Rented += eventData.EventId == RentedEvent ? 1 : 0;
            Returned += eventData.EventId == ReturnedEvent ? 1 : 0;
        }
    }
}
