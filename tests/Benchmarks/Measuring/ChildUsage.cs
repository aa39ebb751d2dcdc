using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>The time and memory of the processes that this one started, and of those that they started, at their end.</summary>
/// <param name="CpuSeconds">Of all of them together.</param>
/// <param name="PeakBytes">The most memory that one of them held.</param>
internal sealed partial record ChildUsage(double CpuSeconds, double PeakBytes)
{
    private const int Children = -1; // RUSAGE_CHILDREN
    private const double BytesOfUnit = 1024;

    /// <exception cref="PlatformNotSupportedException">The system does not tell.</exception>
    public static ChildUsage Now()
    {
        if (!OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException("Time and memory of a build's processes are read from Linux.");
        if (GetUsage(Children, out var usage) != 0)
            throw new InvalidOperationException("The usage of child processes cannot be read.");
        return new ChildUsage(usage.User.Value + usage.System.Value, usage.PeakResident * BytesOfUnit);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    private struct Time
    {
        public nint Seconds;
        public nint Microseconds;

        public readonly double Value => Seconds + Microseconds / 1e6;
    }

    private struct Usage
    {
        public Time User;
        public Time System;
        public nint PeakResident;
        public Rest Rest;
    }

    /// <summary>Thirteen numbers that nobody asks for.</summary>
    [System.Runtime.CompilerServices.InlineArray(13)]
    private struct Rest
    {
        public nint First;
    }
}
