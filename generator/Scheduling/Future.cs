namespace Router.Codegen.Scheduling;

/// <summary>
/// A value that is computed by a pool thread, or by the first caller that needs it. Pages are independent, but the driver would compute one
/// value after the other in a first run.
/// </summary>
internal sealed class Future<T>
{
    private readonly Lazy<T> _value;

    private Future(Func<T> compute) => _value = new Lazy<T>(compute);

    /// <summary>The value. The inputs of its computation are released when it is computed.</summary>
    public T Value => _value.Value;

    /// <summary>A value that already exists.</summary>
    public static Future<T> Of(T value) => new(() => value);

    /// <summary>Starts the computation of a value on a pool thread. It does not start if the run was cancelled before.</summary>
    public static Future<T> Start(Func<T> compute, CancellationToken cancellation)
    {
        var future = new Future<T>(compute);
        ThreadPool.QueueUserWorkItem(_ => future.Advance(cancellation));
        return future;
    }

    private void Advance(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return;
        }

        try
        {
            _ = _value.Value;
        }
        catch (Exception)
        {
            // Every caller gets the exception from the Lazy. On this thread, it would end the process.
        }
    }
}
