namespace Router.Codegen.Tests.Growth;

/// <summary>The cost of an action to the process: milliseconds of its processors, whatever else the machine does, and bytes.</summary>
internal readonly record struct Cost(double Time, double Bytes)
{
    /// <summary>Measures an action. No other test may run meanwhile: a run reads pages on the threads of the pool.</summary>
    public static Cost Of(Action action)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var time = Environment.CpuUsage.TotalTime;
        action();
        return new((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
