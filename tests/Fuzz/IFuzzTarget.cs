namespace Fuzz;

/// <summary>Makes an input of each seed, and tries it.</summary>
internal interface IFuzzTarget
{
    /// <summary>The unit that is counted.</summary>
    string Unit { get; }

    /// <summary>Tries the input of a seed. Whatever is thrown is a failure.</summary>
    /// <returns>How many units it had.</returns>
    int Try(int seed);
}
