using Router.Codegen.Scheduling;

namespace Router.Codegen.Tests.Pipeline;

public sealed class FutureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pool_thread_computes_a_value_before_it_is_requested()
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
    public async Task A_value_is_computed_once_for_all_requests()
    {
        var times = 0;
        var future = Future<string>.Start(() => $"time {Interlocked.Increment(ref times)}", Cancellation);
        var values = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => future.Value, Cancellation)));
        Assert.All(values, value => Assert.Equal("time 1", value));
    }

    [Fact]
    public void An_exception_is_thrown_when_the_value_is_requested()
    {
        var future = Future<string>.Start(() => throw new InvalidOperationException("No value."), Cancellation);
        Assert.Equal("No value.", Assert.Throws<InvalidOperationException>(() => future.Value).Message);
    }

    [Fact]
    public void A_value_can_be_requested_after_cancellation() =>
        Assert.Equal("value", Future<string>.Start(() => "value", new CancellationToken(canceled: true)).Value);
}
