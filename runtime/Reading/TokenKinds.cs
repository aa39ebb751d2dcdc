using System.ComponentModel;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>Kinds of JSON value.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Advanced)]
public enum TokenKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Boolean = 4,

    /// <summary>An array.</summary>
    Array = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>Null.</summary>
    Null = 32,

    /// <summary>Any kind.</summary>
    Any = 63,
}

/// <summary>The kinds of tokens and of the letters that stand for them in <see cref="IJsonUnion.DescribeJson"/>.</summary>
internal static class Kinds
{
    public static TokenKinds Of(JsonTokenType token) => token switch
    {
        JsonTokenType.String => TokenKinds.String,
        JsonTokenType.Number => TokenKinds.Number,
        JsonTokenType.True or JsonTokenType.False => TokenKinds.Boolean,
        JsonTokenType.StartArray => TokenKinds.Array,
        JsonTokenType.StartObject => TokenKinds.Object,
        _ => TokenKinds.Null,
    };

    public static TokenKinds Of(byte letter) => letter switch
    {
        (byte)'s' => TokenKinds.String,
        (byte)'n' => TokenKinds.Number,
        (byte)'b' => TokenKinds.Boolean,
        (byte)'a' => TokenKinds.Array,
        (byte)'o' => TokenKinds.Object,
        (byte)'z' => TokenKinds.Null,
        _ => TokenKinds.None,
    };
}
