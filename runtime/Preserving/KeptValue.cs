namespace Router.Codegen.Preserving;

/// <summary>The source text of a field that its property does not determine.</summary>
internal struct KeptValue
{
    /// <summary>The text of a missing required property, which is not written.</summary>
    public static readonly byte[] Nothing = [];

    /// <summary>The text of null.</summary>
    public static readonly byte[] Null = "null"u8.ToArray();

    // A field is identified by its name in the model's table. Its index may change with hot reload while the object exists.

    /// <summary>The wire name of the field.</summary>
    public byte[] Field;

    /// <summary>True if the name has characters that are escaped when written.</summary>
    public bool IsEscaped;

    /// <summary>The name that was read, unescaped; null if it is the wire name of the field.</summary>
    public byte[]? Name;

    /// <summary>The value that was read, without space between its tokens; null if only the name differs.</summary>
    public byte[]? Text;

    /// <summary>The ways in which the text may differ from the written value.</summary>
    public NonCanonical NonCanonical;

    /// <summary>The type according to the page, with its article, if the value as a whole is a misfit.</summary>
    public string? Expected;

    /// <summary>The misfits inside a list or map.</summary>
    public MisfitMark[]? Misfits;

    /// <summary>The kept elements of a list or map whose elements keep their own source texts. <see cref="Text"/> is null then.</summary>
    public KeptElements? Elements;

    /// <summary>True if the model writes the property, so that its text has to be replaced.</summary>
    public bool IsWritten;

    /// <summary>True if the text is a null that the program assigned. It was not read and is not a misfit.</summary>
    public bool IsAssigned;

    /// <summary>True if the assigned null is written whatever the value of the property.</summary>
    public bool IsExplicit;

    /// <summary>True if the text is not a list or map. It is then written unchanged or not written.</summary>
    public readonly bool IsScalar => Text is null or [not ((byte)'[' or (byte)'{'), ..];

    /// <summary>True if the value as a whole is a misfit.</summary>
    public readonly bool IsMisfit => Text is not null && !IsAssigned
        && (ReferenceEquals(Text, Null) || (NonCanonical & (NonCanonical.Misfit | NonCanonical.Missing)) != 0);
}
