namespace Router.Codegen.Pages;

/// <summary>Counts what on a page only one dialect writes.</summary>
internal sealed class EvidenceCounter
{
    private readonly int[] _marks = new int[7];

    public DialectEvidence Evidence => new(_marks[0], _marks[1], _marks[2], _marks[3], _marks[4], _marks[5], _marks[6]);

    /// <summary>Counts a block of code by the language that it is fenced as.</summary>
    public void AddCode(string? language) => Add(language switch
    {
        "python" => Dialect.Python,
        "typescript" => Dialect.TypeScript,
        "go" => Dialect.Go,
        "java" => Dialect.Java,
        "csharp" => Dialect.CSharp,
        "php" => Dialect.Php,
        "ruby" => Dialect.Ruby,
        _ => null,
    });

    /// <summary>Counts a Type cell, given also as it stands in the page: Java alone escapes the angle bracket of a list.</summary>
    public void AddType(TypeCell type, string source) => Add(DialectOf(type, source));

    private void Add(Dialect? dialect)
    {
        if (dialect is { } known)
        {
            _marks[(int)known]++;
        }
    }

    private static Dialect? DialectOf(TypeCell type, string source)
    {
        var text = type.Text;
        return ByWord(text)
            ?? ByBeginning(text)
            ?? ByLink(type)
            ?? (text.StartsWith("List<", StringComparison.Ordinal) ? ByEscape(type, source) : null)
            ?? ByContent(text);
    }

    private static Dialect? ByWord(string text) => text switch
    {
        "str" or "Any" => Dialect.Python,
        "number" or "RFCDate" or "Uint8Array" => Dialect.TypeScript,
        "int64" or "int32" or "float64" or "float32" => Dialect.Go,
        "String" or "Object" or "OffsetDateTime" or "BigDecimal" => Dialect.Java,
        "object" or "decimal" or "HttpResponseMessage" or "HttpRequestMessage" or "UnityWebRequest" => Dialect.CSharp,
        "mixed" => Dialect.Php,
        _ => null,
    };

    private static Dialect? ByBeginning(string text)
    {
        foreach (var (beginning, dialect) in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return dialect;
            }
        }

        return null;
    }

    private static Dialect? ByLink(TypeCell type)
    {
        if (type.Links.Count == 0)
        {
            return null;
        }

        var target = type.Links[0].Target;
        return Contains(target, "docs.python.org") ? Dialect.Python
            : Contains(target, "developer.mozilla.org") ? Dialect.TypeScript
            : Contains(target, "pkg.go.dev") ? Dialect.Go
            : Contains(target, "docs.oracle.com") ? Dialect.Java
            : Contains(target, "learn.microsoft.com") || Contains(target, "nodatime.org") ? Dialect.CSharp
            : Contains(target, "php.net") ? Dialect.Php
            : Contains(target, "ruby-doc.org") ? Dialect.Ruby
            : null;
    }

    private static Dialect? ByEscape(TypeCell type, string source) =>
        source.IndexOf("\\<", type.Range.Start, type.Range.Length, StringComparison.Ordinal) >= 0 ? Dialect.Java : Dialect.CSharp;

    private static Dialect? ByContent(string text) =>
        Contains(text, "::") ? Dialect.Ruby
        : Contains(text, "\\") ? Dialect.Php
        : text.EndsWith("[]", StringComparison.Ordinal) && text != "byte[]" ? Dialect.TypeScript
        : null;

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static readonly (string Beginning, Dialect Dialect)[] Beginnings =
    [
        ("Optional[", Dialect.Python), ("OptionalNullable[", Dialect.Python), ("Nullable[", Dialect.Python), ("List[", Dialect.Python),
        ("Dict[", Dialect.Python), ("Literal[", Dialect.Python), ("Union[", Dialect.Python),
        ("Record<", Dialect.TypeScript), ("\"", Dialect.TypeScript), ("ReadableStream<", Dialect.TypeScript),
        ("*", Dialect.Go), ("[]", Dialect.Go), ("map[", Dialect.Go), ("optionalnullable.", Dialect.Go),
        ("Optional<", Dialect.Java), ("JsonNullable<", Dialect.Java), ("Map<", Dialect.Java), ("HttpResponse<", Dialect.Java),
        ("Dictionary<", Dialect.CSharp), ("Models.", Dialect.CSharp),
        ("?", Dialect.Php), ("\\", Dialect.Php), ("array<", Dialect.Php),
        ("T.", Dialect.Ruby), ("T::", Dialect.Ruby), ("::", Dialect.Ruby),
    ];
}
