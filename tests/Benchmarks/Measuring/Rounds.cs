namespace Benchmarks.Measuring;

/// <summary>An operation that is timed.</summary>
/// <param name="Prepare">
/// Prepares the input, which is not timed, and returns the operation. The operation is released after each round, so that its objects do
/// not cost time in another candidate's collections.
/// </param>
internal sealed record Operation(string Name, Func<Func<object?>> Prepare);

/// <summary>Times operations in comparison: every round runs all of them, so that they run under the same conditions.</summary>
internal static class Rounds
{
    /// <summary>The number of times that each operation is timed.</summary>
    public const int Count = 15;

    private const long SliceNanoseconds = 15_000_000;

    /// <summary>
    /// The minimum number of repetitions in a slice. It makes a single garbage collection insignificant: large objects trigger one every 20
    /// to 60 times.
    /// </summary>
    private const int LeastRepetitions = 256;

    // The runtime optimises a method 100 ms after the last first compilation of a method; twice for methods with loops.
    private const int WarmUps = 6;
    private static readonly TimeSpan CompilerPause = TimeSpan.FromMilliseconds(120);

    private static object? s_result;

    /// <param name="leastRepetitions">
    /// The minimum number of repetitions of an operation. Use a small one if a single run fills a slice.
    /// </param>
    public static IReadOnlyList<Measured> Run(IReadOnlyList<Operation> operations, int leastRepetitions = LeastRepetitions)
    {
        var repetitions = WarmUp(operations, leastRepetitions);
        var times = operations.Select(_ => new double[Count]).ToArray();
        for (var round = 0; round < Count; round++)
        {
            // Each round begins with another candidate, so that no candidate always follows the same one.
            for (var i = 0; i < operations.Count; i++)
            {
                var turn = (i + round) % operations.Count;
                GC.Collect(); // this operation must not collect the garbage of the previous one
                times[turn][round] = Time(operations[turn], repetitions[turn]) / (double)repetitions[turn];
            }
        }

        return [.. operations.Select((operation, i) => new Measured(operation.Name, times[i], Allocated(operation)))];
    }

    private static int[] WarmUp(IReadOnlyList<Operation> operations, int leastRepetitions)
    {
        var repetitions = operations.Select(_ => Math.Min(32, leastRepetitions)).ToArray();
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            for (var i = 0; i < operations.Count; i++)
            {
                var time = Math.Max(Time(operations[i], repetitions[i]), 1_000);
                repetitions[i] = (int)Math.Clamp(repetitions[i] * (double)SliceNanoseconds / time, leastRepetitions, 1_000_000);
            }

            Thread.Sleep(CompilerPause);
        }

        return repetitions;
    }

    private static long Time(Operation operation, int repetitions)
    {
        var run = operation.Prepare();
        var start = CpuClock.Now();
        for (var i = 0; i < repetitions; i++)
            s_result = run();
        return CpuClock.Now() - start;
    }

    private static long Allocated(Operation operation)
    {
        const int Repetitions = 16;
        var run = operation.Prepare();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Repetitions; i++)
            s_result = run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
    }
}
