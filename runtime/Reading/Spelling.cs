namespace Router.Codegen;

/// <summary>What a value does not tell about the text that it was read from.</summary>
[Flags]
internal enum Spelling
{
    /// <summary>Nothing: the value is written as it came.</summary>
    Canonical = 0,

    /// <summary>An integer with a fraction, an exponent or more digits than its type.</summary>
    Integer = 1,

    /// <summary>A number of more digits than a double holds.</summary>
    Float = 2,

    /// <summary>A decimal or big integer in quotes, or of more digits than its type.</summary>
    Exact = 4,

    /// <summary>A date or date-time in an uncommon spelling.</summary>
    Date = 8,

    /// <summary>Base64 of an uncommon form.</summary>
    Bytes = 16,

    /// <summary>A null that stands for the empty value: of a list or map that has to be there, of what a set that tolerates nulls shows as not nullable.</summary>
    Null = 32,
}
