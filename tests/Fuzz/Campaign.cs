using System.Diagnostics;

namespace Fuzz;

/// <summary>Runs one seed after another until enough units were tested, and reports the seeds that fail.</summary>
internal static class Campaign
{
    private const int MostFailures = 20;

    /// <summary>The maximum processor time of one seed, independent of the machine's other load.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Report = TimeSpan.FromSeconds(30);

    /// <returns>The exit code: 1 if a seed failed.</returns>
    public static int Run(string name, IFuzzTarget target, long count, int seed)
    {
        var tried = 0L;
        var failed = 0;
        var first = seed;
        var clock = Stopwatch.StartNew();
        var reported = TimeSpan.Zero;
        for (; tried < count && failed < MostFailures; seed++)
        {
            var (current, start) = (seed, Environment.CpuUsage.TotalTime);
            using var watchdog = new Timer(_ => GiveUpAfter(start, current), null, Look, Look);
            try
            {
                tried += target.Try(seed);
            }
            catch (Exception e)
            {
                failed++;
                tried++;
                Console.WriteLine($"FAILED: {name} --count 1 --seed {seed}: {e}");
            }

            if (clock.Elapsed - reported > Report)
            {
                reported = clock.Elapsed;
                Console.Error.WriteLine($"{name}: {tried:N0} {target.Unit} up to seed {seed}, {failed} failures");
            }
        }

        Console.WriteLine(
            $"{name}: {tried:N0} {target.Unit} of seeds {first} to {seed - 1} in {clock.Elapsed.TotalSeconds:N0} s, {failed} failures");
        return failed == 0 ? 0 : 1;

        // A seed may never finish, and cannot be cancelled.
        void GiveUpAfter(TimeSpan start, int current)
        {
            if (Environment.CpuUsage.TotalTime - start < Longest)
                return;
            Console.WriteLine($"FAILED: {name} --count 1 --seed {current}: it takes more than {Longest.TotalMinutes} minutes");
            Environment.Exit(1);
        }
    }
}
