using System.Buffers;
using System.Diagnostics.Tracing;
using System.Text;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>A read or write that fails takes nothing with it: not the memory that threads share, and nothing of the next one.</summary>
public sealed class FailureTests
{
    private const int Times = 10;

    /// <summary>Longer than the memory that a thread keeps for itself.</summary>
    private const int Length = 1_000_000;

    /// <summary>The arrays that a thread keeps for its next writes.</summary>
    private const int MostKept = 2;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>A long text that is escaped, then a number that JSON cannot hold.</summary>
    private static Scalars Unwritable => new() { Text = new string('é', Length), Number = double.NaN };

    /// <summary>The same in a list of a model of which something is kept, which is told apart while it is written.</summary>
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
    public void Memory_of_writes_that_fail_is_returned()
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
    public void Memory_of_reads_that_fail_is_returned()
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
    public void What_is_written_after_a_write_that_failed_is_right()
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
    public async Task What_is_read_after_a_stream_that_broke_is_right()
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

    /// <summary>A stream that gives a few bytes, then fails, and takes none.</summary>
    private sealed class BrokenStream(byte[] bytes, int end) : MemoryStream(bytes, 0, end)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The connection broke.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The connection broke.");
    }

    /// <summary>Counts what the thread rents from the pools of arrays, and what it returns.</summary>
    private sealed class PoolListener : EventListener
    {
        private const string Source = "System.Buffers.ArrayPoolEventSource";
        private const int RentedEvent = 1;
        private const int ReturnedEvent = 3;

        private readonly int _thread = Environment.CurrentManagedThreadId;

        public PoolListener()
        {
            ArrayPool<byte>.Shared.Return(ArrayPool<byte>.Shared.Rent(1)); // the source is there from the first use on
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
