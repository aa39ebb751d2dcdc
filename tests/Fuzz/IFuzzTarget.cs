namespace Fuzz;

/// <summary>Makes an input from each seed, and tests it.</summary>
internal interface IFuzzTarget
{
    /// <summary>The unit that is counted.</summary>
    string Unit { get; }

    /// <summary>Tests the input of a seed. Any exception is a failure.</summary>
    /// <returns>The number of units in the input.</returns>
    int Try(int seed);
}
