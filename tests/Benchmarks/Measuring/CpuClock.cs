using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>The processor time of the current thread; elapsed time if the system does not provide it.</summary>
internal static partial class CpuClock
{
    private const int ThreadCpuTime = 3; // CLOCK_THREAD_CPUTIME_ID

    public static bool IsCpuTime { get; } = OperatingSystem.IsLinux();

    /// <summary>The time in nanoseconds. Its origin is fixed for each thread.</summary>
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
