using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Unions;

/// <summary>The kinds of JSON value that values of a type are.</summary>
internal static class TypeKinds
{
    /// <summary>The kinds of a type.</summary>
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
        ElementBound { Inner: var inner } => OrNull(Of(inner)),
        _ => TokenKinds.Any,
    };

    /// <summary>The kinds, and null.</summary>
    public static TokenKinds OrNull(TokenKinds kinds) => kinds == TokenKinds.Any ? kinds : kinds | TokenKinds.Null;

    /// <summary>The kinds with the particular ones widened: any text for a date, any number for an integer, any scalar for an enum, which keeps them all.</summary>
    public static TokenKinds Widened(TokenKinds kinds) => Replace(
        Replace(
            Replace(
                Replace(kinds, TokenKinds.DateText, TokenKinds.String),
                TokenKinds.EnumText,
                TokenKinds.String | TokenKinds.Number | TokenKinds.Boolean),
            TokenKinds.Integer,
            TokenKinds.Number),
        TokenKinds.NumberText,
        TokenKinds.String);

    /// <summary>The kinds as they are, where other kinds compete with them: texts for an enum.</summary>
    public static TokenKinds Narrow(TokenKinds kinds) => Replace(kinds, TokenKinds.EnumText, TokenKinds.String);

    private static TokenKinds Replace(TokenKinds kinds, TokenKinds kind, TokenKinds by) => (kinds & kind) == 0 ? kinds : (kinds & ~kind) | by;
}
