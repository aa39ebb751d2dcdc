using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>The time that the current thread has spent on a processor; where the system does not tell, the time on the wall.</summary>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3; // CLOCK_THREAD_CPUTIME_ID

    public static bool IsCpuTime { get; } = OperatingSystem.IsLinux();

    /// <summary>In nanoseconds, from a moment that is the same within a thread.</summary>
    public static long Now()
    {
        if (!IsCpuTime)
            return (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
        if (GetTime(ThreadCpuTime, out var time) != 0)
            throw new InvalidOperationException("The clock of the thread cannot be read.");
        return time.Seconds * 1_000_000_000 + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
