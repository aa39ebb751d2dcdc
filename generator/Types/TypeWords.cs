using Router.Codegen.Text;

namespace Router.Codegen.Types;

/// <summary>Finds the type that a misspelled one was probably meant to be.</summary>
internal static class TypeWords
{
    /// <summary>Longer types are not searched for words.</summary>
    private const int MaxLength = 200;

    /// <summary>The names of scalars in all dialects.</summary>
    private static readonly string[] Words =
    [
        "str", "int", "float", "bool", "bytes", "date", "datetime", "Decimal", "Any", "string", "number", "boolean", "any", "Date",
        "RFCDate", "int64", "float64", "time.Time", "types.Date", "big.Int", "decimal.Big", "long", "double", "decimal", "object",
        "BigInteger", "DateTime", "LocalDate", "String", "Integer", "Long", "Double", "Float", "Boolean", "Object", "BigDecimal",
        "OffsetDateTime", "mixed", "T::Boolean",
    ];

    private static readonly char[] Separators = [.. " []<>{}(),|?&*".AsEnumerable()];

    /// <summary>The scalar of a dialect nearest to the first word of a type that has one near it; null if no word has.</summary>
    public static string? NearestIn(string type, TypeGrammar grammar)
    {
        if (type.Length > MaxLength)
        {
            return null;
        }

        var words = Words.Where(word => IsScalar(word, grammar)).ToLookup(static word => word.ToLowerInvariant());
        return type.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !IsScalar(word, grammar))
            .Select(word => Nearest.To(word.ToLowerInvariant(), words.Select(static word => word.Key)))
            .Where(static nearest => nearest is not null)
            .Select(nearest => words[nearest!].First())
            .FirstOrDefault();
    }

    private static bool IsScalar(string word, TypeGrammar grammar) =>
        grammar.ParseCell(new TypeCell(word, default, default)) is PrimitiveType { Kind: not PrimitiveKind.Transport };
}
