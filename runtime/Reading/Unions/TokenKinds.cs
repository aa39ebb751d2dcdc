using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>Kinds of JSON value.</summary>
[Flags]
internal enum TokenKinds
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

    /// <summary>A number that is an integer.</summary>
    Integer = 64,

    /// <summary>A string that is a date or a date-time.</summary>
    DateText = 128,

    /// <summary>A string that is a number.</summary>
    NumberText = 256,

    /// <summary>Any JSON kind.</summary>
    Any = 63,

    /// <summary>Used with <see cref="Null"/>: null is allowed, but does not count as a known property.</summary>
    UndocumentedNull = 2048,
}

/// <summary>The kinds of tokens, and of the letters of <see cref="IJsonUnion.DescribeJson"/>.</summary>
internal static class Kinds
{
    /// <summary>The kinds that depend on the text of a token.</summary>
    private const TokenKinds Particular = TokenKinds.Integer | TokenKinds.DateText | TokenKinds.NumberText;

    /// <summary>The kind of each <see cref="JsonTokenType"/> with which a value can begin.</summary>
    private static ReadOnlySpan<byte> OfTokens =>
    [
        0, (byte)TokenKinds.Object, 0, (byte)TokenKinds.Array, 0, 0, 0, (byte)TokenKinds.String, (byte)TokenKinds.Number,
        (byte)TokenKinds.Boolean,         (byte)TokenKinds.Boolean, (byte)TokenKinds.Null,
    ];

    /// <summary>The kinds of the value at the reader. Kinds that depend on its text are included only if asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenKinds Of(ref JsonTokenReader reader, TokenKinds asked) =>
        (asked & Particular) == 0 ? Of(reader.TokenType) : OfText(ref reader, asked);

    private static TokenKinds OfText(ref JsonTokenReader reader, TokenKinds asked)
    {
        var kind = Of(reader.TokenType);
        return kind switch
        {
            TokenKinds.Number when (asked & TokenKinds.Integer) != 0 && JsonInt64.IsInteger(reader.ValueSpan) =>
                kind | TokenKinds.Integer,
            TokenKinds.String => kind | OfText(reader.Unescaped(), asked),
            _ => kind,
        };
    }

    private static TokenKinds OfText(ReadOnlySpan<byte> text, TokenKinds asked) =>
        ((asked & TokenKinds.DateText) != 0 && JsonDateTime.IsAnyDate(text) ? TokenKinds.DateText : TokenKinds.None)
        | ((asked & TokenKinds.NumberText) != 0 && NumberText.IsNumber(text) ? TokenKinds.NumberText : TokenKinds.None);

    private static TokenKinds Of(JsonTokenType token) => (TokenKinds)OfTokens[(int)token];

    /// <summary>Parses the letters of kinds; any kind if there are none.</summary>
    public static TokenKinds Of(ReadOnlySpan<byte> letters)
    {
        var kinds = TokenKinds.None;
        foreach (var letter in letters)
        {
            kinds |= Of(letter);
        }

        return kinds == TokenKinds.None ? TokenKinds.Any : kinds;
    }

    private static TokenKinds Of(byte letter) => letter switch
    {
        (byte)'s' => TokenKinds.String,
        (byte)'n' => TokenKinds.Number,
        (byte)'b' => TokenKinds.Boolean,
        (byte)'a' => TokenKinds.Array,
        (byte)'o' => TokenKinds.Object,
        (byte)'z' => TokenKinds.Null,
        (byte)'i' => TokenKinds.Integer,
        (byte)'d' => TokenKinds.DateText,
        (byte)'q' => TokenKinds.NumberText,
        (byte)'u' => TokenKinds.Null | TokenKinds.UndocumentedNull,
        _ => TokenKinds.Any,
    };
}
