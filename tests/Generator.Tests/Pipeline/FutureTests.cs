using Router.Codegen.Scheduling;

namespace Router.Codegen.Tests.Pipeline;

public sealed class FutureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pool_thread_computes_a_value_that_nobody_asks_for()
    {
        var computed = new TaskCompletionSource();
        Future<string>.Start(
            () =>
            {
                computed.SetResult();
                return "";
            },
            Cancellation);
        await computed.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
    }

    [Fact]
    public async Task A_value_is_computed_once_whoever_asks_for_it()
    {
        var times = 0;
        var future = Future<string>.Start(() => $"time {Interlocked.Increment(ref times)}", Cancellation);
        var values = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => future.Value, Cancellation)));
        Assert.All(values, value => Assert.Equal("time 1", value));
    }

    [Fact]
    public void A_failure_meets_whoever_asks_for_the_value()
    {
        var future = Future<string>.Start(() => throw new InvalidOperationException("No value."), Cancellation);
        Assert.Equal("No value.", Assert.Throws<InvalidOperationException>(() => future.Value).Message);
    }

    [Fact]
    public void A_cancelled_run_still_gives_a_value_to_whoever_asks_for_it() =>
        Assert.Equal("value", Future<string>.Start(() => "value", new CancellationToken(canceled: true)).Value);
}
