namespace Benchmarks.Measuring;

/// <summary>An operation to be timed.</summary>
/// <param name="Prepare">
/// Makes what the operation works on, untimed, and gives the operation. It is let go after each round: what one candidate holds is nothing
/// that the collector has to mark in another's time.
/// </param>
internal sealed record Operation(string Name, Func<Func<object?>> Prepare);

/// <summary>Times operations against each other: every round runs all of them, so that they see the same machine.</summary>
internal static class Rounds
{
    /// <summary>The number of times that each operation is timed.</summary>
    public const int Count = 15;

    private const long SliceNanoseconds = 15_000_000;

    /// <summary>
    /// So often that it makes no difference whether one collection more or less falls into a slice: large objects set one off every
    /// twentieth to sixtieth time.
    /// </summary>
    private const int LeastRepetitions = 256;

    // The runtime compiles a method anew, with what it has learnt, 100 ms after the last method was compiled for the first time; twice for
    // methods with loops.
    private const int WarmUps = 6;
    private static readonly TimeSpan CompilerPause = TimeSpan.FromMilliseconds(120);

    private static object? s_result;

    /// <param name="leastRepetitions">How often an operation is repeated at least; few times where a single one takes a slice.</param>
    public static IReadOnlyList<Measured> Run(IReadOnlyList<Operation> operations, int leastRepetitions = LeastRepetitions)
    {
        var repetitions = WarmUp(operations, leastRepetitions);
        var times = operations.Select(_ => new double[Count]).ToArray();
        for (var round = 0; round < Count; round++)
        {
            // Each round begins with another candidate: no candidate always follows the same one.
            for (var i = 0; i < operations.Count; i++)
            {
                var turn = (i + round) % operations.Count;
                GC.Collect(); // what the one before left behind is not this one's to clear away
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
