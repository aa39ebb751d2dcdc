namespace Router.Codegen.Binding.Shapes;

/// <summary>The kinds of JSON values from which a type is read.</summary>
[Flags]
internal enum TokenKinds
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Array = 8,
    Object = 16,
    Null = 32,

    /// <summary>A number that is an integer.</summary>
    Integer = 64,

    /// <summary>A string that is a date or a date-time.</summary>
    DateText = 128,

    /// <summary>A string that is a number.</summary>
    NumberText = 256,

    /// <summary>A value of a string enum, which accepts any scalar.</summary>
    EnumText = 512,

    /// <summary>Any kind.</summary>
    Any = 1024,

    /// <summary>Null for a value whose page does not show null, while another case's page does.</summary>
    UndocumentedNull = 2048,
}
