namespace Router.Codegen.Tests.Growth;

/// <summary>
/// The cost of an action for the process: processor time in milliseconds, independent of the machine's other load, and bytes.
/// </summary>
internal readonly record struct Cost(double Time, double Bytes)
{
    /// <summary>Measures an action. No other test may run at the same time: runs read pages on threads of the pool.</summary>
    public static Cost Of(Action action)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var time = Environment.CpuUsage.TotalTime;
        action();
        return new((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
