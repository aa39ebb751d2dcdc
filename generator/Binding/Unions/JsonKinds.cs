using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Unions;

/// <summary>The kinds of JSON token that values of a type are.</summary>
internal static class JsonKinds
{
    /// <summary>The letter that stands for any kind.</summary>
    public const string Any = "?";

    private static readonly char[] Particular = ['d', 'e', 'i', 'q'];

    /// <summary>The kinds by their letters in the runtime's union tables, and 'e' for an enum of texts; nothing means any kind.</summary>
    public static string Letters(BoundType type) => type switch
    {
        ScalarBound { Kind: Scalar.Text or Scalar.Bytes } => "s",
        ScalarBound { Kind: Scalar.DateTime or Scalar.Date } => "d",
        ScalarBound { Kind: Scalar.Int64 } => "i",
        ScalarBound { Kind: Scalar.Double } => "n",
        ScalarBound { Kind: Scalar.Decimal } => "nq",
        ScalarBound { Kind: Scalar.BigInteger } => "iq",
        ScalarBound { Kind: Scalar.Boolean } => "b",
        ModelBound { Kind: ModelKind.Object } or MapBound => "o",
        ModelBound { Kind: ModelKind.TextEnum } => "e",
        ModelBound { Kind: ModelKind.IntegerEnum } => "iq",
        ListBound => "a",
        NullableBound { Inner: var inner } => WithNull(Letters(inner)),
        TolerantBound { Inner: var inner } => WithNull(Letters(inner)),
        _ => "",
    };

    /// <summary>The kinds with the particular ones widened: any text for a date, any number for an integer, any scalar for an enum, which keeps them all.</summary>
    public static string Widened(string letters) =>
        letters.IndexOfAny(Particular) < 0 ? letters : letters.Replace('d', 's').Replace("e", "snb").Replace('i', 'n').Replace('q', 's');

    /// <summary>The kinds as they are, where other kinds compete with them: texts for an enum.</summary>
    public static string Narrow(string letters) => letters.Replace('e', 's');

    private static string WithNull(string letters) => letters.Length > 0 ? letters + "z" : "";
}
