using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>The time and memory of this process's ended child processes and of their children.</summary>
/// <param name="CpuSeconds">The processor time of all of them.</param>
/// <param name="PeakBytes">The largest memory of one of them.</param>
internal sealed partial record ChildUsage(double CpuSeconds, double PeakBytes)
{
    private const int Children = -1; // RUSAGE_CHILDREN
    private const double BytesOfUnit = 1024;

    /// <exception cref="PlatformNotSupportedException">The system does not provide the figures.</exception>
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

    /// <summary>Thirteen unused numbers.</summary>
    [System.Runtime.CompilerServices.InlineArray(13)]
    private struct Rest
    {
        public nint First;
    }
}
