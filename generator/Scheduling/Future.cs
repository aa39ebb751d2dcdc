namespace Router.Codegen.Scheduling;

/// <summary>
/// A value that a pool thread computes, or the first caller that needs it. Pages are independent, and the driver of a first run would
/// compute one value after the other.
/// </summary>
internal sealed class Future<T>
{
    private readonly Lazy<T> _value;

    private Future(Func<T> compute) => _value = new Lazy<T>(compute);

    /// <summary>The value. What was needed to compute it is released then.</summary>
    public T Value => _value.Value;

    /// <summary>A value that is there already.</summary>
    public static Future<T> Of(T value) => new(() => value);

    /// <summary>Lets a pool thread compute a value, unless the run is cancelled before.</summary>
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
            // The Lazy rethrows it to every caller; on this thread it would end the process.
        }
    }
}
