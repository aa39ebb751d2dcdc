using Router.Codegen.Collections;

namespace Router.Codegen.Binding;

/// <summary>The kinds of JSON token that values of a type are.</summary>
internal static class KindsOf
{
    private static readonly (char Letter, string Name)[] All =
    [
        ('s', "String"), ('n', "Number"), ('b', "Boolean"), ('a', "Array"), ('o', "Object"), ('z', "Null"),
    ];

    /// <summary>The kinds by their letters in the runtime's union tables; nothing means any kind.</summary>
    public static string Letters(BoundType type) => type switch
    {
        ScalarBound { Kind: Scalar.Text or Scalar.DateTime or Scalar.Date or Scalar.Bytes } => "s",
        ScalarBound { Kind: Scalar.Int64 or Scalar.Double } => "n",
        ScalarBound { Kind: Scalar.Decimal or Scalar.BigInteger } => "sn",
        ScalarBound { Kind: Scalar.Boolean } => "b",
        ModelBound { Kind: ModelKind.Object } or MapBound => "o",
        ModelBound { Kind: ModelKind.TextEnum } => "s",
        ModelBound { Kind: ModelKind.IntegerEnum } => "sn",
        ListBound => "a",
        NullableBound { Inner: var inner } => Letters(inner) is { Length: > 0 } letters ? letters + "z" : "",
        _ => "",
    };

    /// <summary>The kinds by their names in the runtime's TokenKinds.</summary>
    public static EquatableArray<string> Names(BoundType type) => NamesOf(Letters(type));

    public static EquatableArray<string> NamesOf(string letters) => letters.Length == 0
        ? new EquatableArray<string>(["Any"])
        : All.Where(kind => letters.IndexOf(kind.Letter) >= 0).Select(kind => kind.Name).ToEquatableArray();
}
