namespace Router.Codegen.Preserving;

/// <summary>The ways in which a source text differs from the text that its value is written as.</summary>
[Flags]
internal enum NonCanonical
{
    /// <summary>No difference: the value is written as it came.</summary>
    None = 0,

    /// <summary>An integer with a fraction, an exponent or more digits than its type.</summary>
    Integer = 1,

    /// <summary>A number of more digits than a double holds.</summary>
    Float = 2,

    /// <summary>A decimal or big integer in quotes, or of more digits than its type.</summary>
    Exact = 4,

    /// <summary>A date or date-time in an uncommon notation.</summary>
    Date = 8,

    /// <summary>Base64 of an uncommon form.</summary>
    Bytes = 16,

    /// <summary>A null that was read as the empty value: of a required list or map, or in a set that tolerates nulls.</summary>
    Null = 32,
}
