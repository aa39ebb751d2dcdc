namespace Router.Codegen.Preserving;

/// <summary>
/// The reasons why a value does not determine the text from which it was read. Codecs set them; the model that contains the value keeps its
/// text.
/// </summary>
[Flags]
internal enum NonCanonical
{
    /// <summary>The value is written as it was read.</summary>
    None = 0,

    /// <summary>An integer with a fraction of zeros or an exponent.</summary>
    Integer = 1,

    /// <summary>A number with more digits than a double.</summary>
    Float = 2,

    /// <summary>A decimal or big integer in quotes, or with more digits than its type.</summary>
    Exact = 4,

    /// <summary>A date or date-time in an uncommon notation.</summary>
    Date = 8,

    /// <summary>Base64 in an uncommon form.</summary>
    Bytes = 16,

    /// <summary>Null for an optional property, or for a required list or map, whose page does not show that null is allowed.</summary>
    Null = 32,

    /// <summary>A value that does not match its page. The codec returns the empty value of its type.</summary>
    Misfit = 64,

    /// <summary>A misfit of the right JSON kind that is malformed or out of range. Set together with <see cref="Misfit"/>.</summary>
    Unreadable = 128,

    /// <summary>A list or map that contains a <see cref="Misfit"/>.</summary>
    HasMisfits = 256,

    /// <summary>A missing required property.</summary>
    Missing = 512,
}
