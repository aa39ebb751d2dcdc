namespace Router.Codegen.Types.Dialects;

/// <summary>
/// The programming language in whose notation the Type cells of a set are written: its grammar, the marks by which it is recognised, and
/// its habits. Each dialect has one instance.
/// </summary>
/// <param name="name">The name that options and messages use.</param>
/// <param name="fence">The word after the fence of its code blocks.</param>
internal abstract class Dialect(string name, string fence, DialectMarks marks, DialectHabits habits) : TypeGrammar
{
    /// <summary>All dialects. If several have equal evidence, the first of them is chosen.</summary>
    public static readonly ImmutableArray<Dialect> All =
    [
        new PythonDialect(),
        new TypeScriptDialect(),
        new CSharpDialect(),
        new GoDialect(),
        new JavaDialect(),
        new PhpDialect(),
        new RubyDialect(),
    ];

    private TypeWords? _words;

    public string Name => name;

    /// <summary>The names of the dialect's scalars.</summary>
    public TypeWords Words => _words ??= new TypeWords(this, All);

    public DialectMarks Marks => marks;

    public DialectHabits Habits => habits;

    /// <summary>The dialect with a name; null if there is none.</summary>
    public static Dialect? Named(string name) => Find(dialect => dialect.Name == name);

    /// <summary>The dialect with a fence word; null if there is none.</summary>
    public static Dialect? OfFence(string? word) => Find(dialect => dialect.Fence == word);

    /// <summary>Finds the type of a member in the code under its heading; null if the heading itself states the type.</summary>
    /// <param name="text">The page.</param>
    /// <param name="start">The start of the code.</param>
    /// <param name="end">The end of the code, exclusive.</param>
    public virtual (int Start, int End)? MemberInCode(string text, int start, int end, string heading) => null;

    public override string ToString() => name;

    private string Fence => fence;

    private static Dialect? Find(Func<Dialect, bool> isSought)
    {
        foreach (var dialect in All)
        {
            if (isSought(dialect))
            {
                return dialect;
            }
        }

        return null;
    }
}

/// <summary>The habits of a dialect's SDKs in writing pages.</summary>
/// <param name="Convention">The usual convention of wire names.</param>
/// <param name="BeginsNamesWithCapitals">True if names of fields begin with a capital.</param>
/// <param name="HasUnionsWithoutMembers">True if a page with only a title is a union.</param>
/// <param name="SpellsUnionsAtFields">True if a field that is linked to a union's page lists the union's members.</param>
internal sealed record DialectHabits(
    WireNameConvention Convention, bool BeginsNamesWithCapitals, bool HasUnionsWithoutMembers, bool SpellsUnionsAtFields)
{
    /// <summary>The suffix of a field's name that would equal the name of its own class; null if the language needs none.</summary>
    public string? SuffixOfOwnName { get; init; }

    /// <summary>True if the dialect states at a type that it may be null. If it does not, other parts of the page may show it.</summary>
    public Func<TypeExpression, bool> SaysNull { get; init; } = static _ => false;

    /// <summary>True if the dialect has a word for a required value that may be null.</summary>
    public bool HasWordForNull => SaysNull(new PrimitiveType(PrimitiveKind.String));

    /// <summary>True if the type of a date is printed like the type of a date with a time.</summary>
    public bool PrintsDatesAsDateTimes { get; init; }
}
