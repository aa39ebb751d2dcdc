using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Unions;

/// <summary>Determines the kinds of JSON values of a type.</summary>
internal static class TypeKinds
{
    public static TokenKinds Of(BoundType type) => type switch
    {
        ScalarBound { Kind: Scalar.String or Scalar.Bytes } => TokenKinds.String,
        ScalarBound { Kind: Scalar.DateTime or Scalar.Date } => TokenKinds.DateText,
        ScalarBound { Kind: Scalar.Int64 } => TokenKinds.Integer,
        ScalarBound { Kind: Scalar.Double } => TokenKinds.Number,
        ScalarBound { Kind: Scalar.Decimal } => TokenKinds.Number | TokenKinds.NumberText,
        ScalarBound { Kind: Scalar.BigInteger } => TokenKinds.Integer | TokenKinds.NumberText,
        ScalarBound { Kind: Scalar.Boolean } => TokenKinds.Boolean,
        ModelBound { Kind: ModelKind.Object } or MapBound => TokenKinds.Object,
        ModelBound { Kind: ModelKind.TextEnum } => TokenKinds.EnumText,
        ModelBound { Kind: ModelKind.IntegerEnum } => TokenKinds.Integer | TokenKinds.NumberText,
        ListBound => TokenKinds.Array,
        NullableBound { Inner: var inner } => OrNull(Of(inner)),
        ScalarBound { Kind: Scalar.Any } or ModelBound => TokenKinds.Any,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Adds null to the kinds.</summary>
    public static TokenKinds OrNull(TokenKinds kinds) => kinds == TokenKinds.Any ? kinds : kinds | TokenKinds.Null;

    /// <summary>
    /// Widens specific kinds: a date to any text, an integer to any number, an enum to any scalar, because it accepts them all.
    /// </summary>
    public static TokenKinds Widen(TokenKinds kinds) => Replace(
        Replace(
            Replace(
                Replace(kinds, TokenKinds.DateText, TokenKinds.String),
                TokenKinds.EnumText,
                TokenKinds.String | TokenKinds.Number | TokenKinds.Boolean),
            TokenKinds.Integer,
            TokenKinds.Number),
        TokenKinds.NumberText,
        TokenKinds.String);

    /// <summary>Narrows kinds for a comparison with other kinds: an enum to text.</summary>
    public static TokenKinds Narrow(TokenKinds kinds) => Replace(kinds, TokenKinds.EnumText, TokenKinds.String);

    private static TokenKinds Replace(TokenKinds kinds, TokenKinds kind, TokenKinds by) =>
        (kinds & kind) == 0 ? kinds : (kinds & ~kind) | by;
}
