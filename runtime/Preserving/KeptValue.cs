namespace Router.Codegen.Preserving;

/// <summary>The text that came for a field, where the property does not say it.</summary>
internal struct KeptValue
{
    /// <summary>The text of a required property that did not come: it is not written.</summary>
    public static readonly byte[] Nothing = [];

    /// <summary>The text of null.</summary>
    public static readonly byte[] Null = "null"u8.ToArray();

    // A field is told by its name, as the model's table has it, and not by its place: hot reload may move it while there is such an object.

    /// <summary>The wire name of the field.</summary>
    public byte[] Field;

    /// <summary>True if the name is not written as it is: it has signs that JSON or HTML escapes.</summary>
    public bool IsEscaped;

    /// <summary>The name as it came, unescaped; null where it is the field's.</summary>
    public byte[]? Name;

    /// <summary>The value as it came, without space between its tokens; null where only the name differs.</summary>
    public byte[]? Text;

    /// <summary>The ways in which the text may differ from the written value.</summary>
    public NonCanonical NonCanonical;

    /// <summary>The value that the page asks for, with its article, where the value as a whole is a misfit.</summary>
    public string? Expected;

    /// <summary>The misfits inside of a list or map.</summary>
    public MisfitMark[]? Misfits;

    /// <summary>The kept elements of a list or map whose elements keep their own texts; there is no text then.</summary>
    public KeptElements? Elements;

    /// <summary>True if the model's writer writes the property, so that its text has to be replaced.</summary>
    public bool IsWritten;

    /// <summary>True if a program assigned the null that the text is: it did not come, and is no misfit.</summary>
    public bool IsAssigned;

    /// <summary>True if such a null is written whatever the property holds.</summary>
    public bool IsExplicit;

    /// <summary>True if what came is no list or map, and so is written as it is or not at all.</summary>
    public readonly bool IsScalar => Text is null or [not ((byte)'[' or (byte)'{'), ..];

    /// <summary>True if the value as a whole is a misfit.</summary>
    public readonly bool IsMisfit => Text is not null && !IsAssigned
        && (ReferenceEquals(Text, Null) || (NonCanonical & (NonCanonical.Misfit | NonCanonical.Missing)) != 0);
}
