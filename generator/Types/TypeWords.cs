namespace Router.Codegen.Types;

/// <summary>
/// Finds the scalar that a misspelt type probably means: a scalar of the dialect with a similar name or without its module, or a scalar's
/// name in another dialect.
/// </summary>
internal sealed class TypeWords
{
    /// <summary>The maximum length of types that are searched for words.</summary>
    private const int MaxLength = 200;

    /// <summary>The minimum length of a misspelt name of another dialect. Short names resemble many others.</summary>
    private const int MinForeign = 5;

    /// <summary>The names of scalars in all dialects. If a dialect has several names for one kind, the first is suggested.</summary>
    private static readonly string[] Words =
    [
        "str", "int", "float", "bool", "bytes", "date", "datetime", "Decimal", "Any", "string", "number", "boolean", "any", "Date",
        "RFCDate", "int64", "float64", "time.Time", "types.Date", "big.Int", "decimal.Big", "long", "double", "decimal", "object",
        "BigInteger", "DateTime", "LocalDate", "String", "Integer", "Long", "Double", "Float", "Boolean", "Object", "BigDecimal",
        "OffsetDateTime", "mixed", "T::Boolean",
    ];

    private static readonly char[] Separators = [.. " []<>{}(),|?&*".AsEnumerable()];
    private static readonly char[] AfterModule = ['.', ':'];

    private readonly TypeGrammar _grammar;

    /// <summary>The dialect's name of each kind of scalar.</summary>
    private readonly Dictionary<PrimitiveKind, string> _kinds = [];

    /// <summary>
    /// The scalars of the dialect by their names in lower case, with and without modules. The dialect's own names come first.
    /// </summary>
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    /// <summary>The scalars of the dialect by their names in other dialects.</summary>
    private readonly Dictionary<string, string> _foreign = new(StringComparer.Ordinal);

    /// <param name="grammar">The grammar of the dialect.</param>
    /// <param name="all">The grammars of all dialects.</param>
    public TypeWords(TypeGrammar grammar, IEnumerable<TypeGrammar> all)
    {
        _grammar = grammar;
        foreach (var word in Words)
        {
            if (Scalar(word, grammar) is { } kind)
            {
                Add(_own, word, word);
                Add(_own, WithoutModule(word), word);
                Add(_kinds, kind, word);
            }
        }

        foreach (var word in Words.Where(word => !_own.ContainsKey(word.ToLowerInvariant())))
        {
            if (all.Select(other => Scalar(word, other)).FirstOrDefault(static kind => kind is not null) is { } kind
                && (_kinds.TryGetValue(kind, out var own) || _kinds.TryGetValue(Wider(kind), out own)))
            {
                Add(_foreign, WithoutModule(word), own);
            }
        }
    }

    /// <summary>The dialect's name of a kind of scalar; null if it has none.</summary>
    public string? Of(PrimitiveKind kind) => _kinds.TryGetValue(kind, out var word) ? word : null;

    /// <summary>The first word of a type that resembles a scalar, and that scalar; null if there is none.</summary>
    public NearWord? NearestIn(string type) => type.Length > MaxLength
        ? null
        : type.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => Scalar(word, _grammar) is null)
            .Select(Nearest)
            .FirstOrDefault(static near => near is not null);

    /// <summary>The scalar with the same name in another case, without its module, or in another dialect; null if there is none.</summary>
    public NearWord? Alike(string name) =>
        name.ToLowerInvariant() is var lower && (_own.TryGetValue(lower, out var meant) || _foreign.TryGetValue(lower, out meant))
            ? new NearWord(name, meant)
            : null;

    /// <summary>The scalar with a similar name; null if there is none.</summary>
    private NearWord? Nearest(string word)
    {
        var lower = WithoutModule(word).ToLowerInvariant();
        if (Alike(lower) is { } alike)
        {
            return alike with { Word = word };
        }

        return Text.Nearest.To(lower, _own.Keys) is { } own ? new NearWord(word, _own[own])
            : lower.Length >= MinForeign && Text.Nearest.To(lower, _foreign.Keys) is { } foreign ? new NearWord(word, _foreign[foreign])
            : null;
    }

    private static PrimitiveKind? Scalar(string word, TypeGrammar grammar) =>
        grammar.ParseCell(new TypeCell(word, default, default)) is PrimitiveType { Kind: not PrimitiveKind.Transport and var kind }
            ? kind
            : null;

    /// <summary>The kind that a dialect uses if it lacks this one.</summary>
    private static PrimitiveKind Wider(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Int64 => PrimitiveKind.Double,
        _ => kind,
    };

    private static string WithoutModule(string word) => word.Substring(word.LastIndexOfAny(AfterModule) + 1);

    private static void Add(Dictionary<string, string> words, string name, string word) =>
        Add<string>(words, name.ToLowerInvariant(), word);

    private static void Add<TKey>(Dictionary<TKey, string> words, TKey key, string word)
        where TKey : notnull
    {
        if (!words.ContainsKey(key))
        {
            words.Add(key, word);
        }
    }
}

/// <summary>A word of a type, and the word that it means.</summary>
internal sealed record NearWord(string Word, string Meant);
