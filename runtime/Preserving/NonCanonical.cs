namespace Router.Codegen.Preserving;

/// <summary>Why a value alone does not say which text it was read from. Codecs set it, and the model around them keeps the text.</summary>
[Flags]
internal enum NonCanonical
{
    /// <summary>The value is written as it came.</summary>
    None = 0,

    /// <summary>An integer with a fraction of zeros or an exponent.</summary>
    Integer = 1,

    /// <summary>A number of more digits than a double holds.</summary>
    Float = 2,

    /// <summary>A decimal or big integer in quotes, or of more digits than its type.</summary>
    Exact = 4,

    /// <summary>A date or date-time in an uncommon notation.</summary>
    Date = 8,

    /// <summary>Base64 of an uncommon form.</summary>
    Bytes = 16,

    /// <summary>Null for an optional property, or a required list or map, whose page does not show that it may be null.</summary>
    Null = 32,

    /// <summary>A value that is not what its page says; the codec returned the empty value of its type.</summary>
    Misfit = 64,

    /// <summary>Such a value of the right kind, which is malformed or out of range. Set together with <see cref="Misfit"/>.</summary>
    Unreadable = 128,

    /// <summary>A list or map with a <see cref="Misfit"/> in it.</summary>
    HasMisfits = 256,

    /// <summary>A required property that did not come.</summary>
    Missing = 512,
}
