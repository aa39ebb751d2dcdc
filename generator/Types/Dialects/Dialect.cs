namespace Router.Codegen.Types.Dialects;

/// <summary>
/// The programming language in whose notation a set's Type cells are written: its grammar, what gives it away, and its habits. There is one instance of each.
/// </summary>
/// <param name="name">The name that options and messages use.</param>
/// <param name="fence">The word after the fence of a block of its code.</param>
internal abstract class Dialect(string name, string fence, DialectMarks marks, DialectHabits habits) : TypeGrammar
{
    /// <summary>All dialects. Of two with as much evidence the first counts.</summary>
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

    public string Name => name;

    public DialectMarks Marks => marks;

    public DialectHabits Habits => habits;

    /// <summary>The dialect of this name; null where there is none.</summary>
    public static Dialect? Named(string name) => Find(dialect => dialect.Name == name);

    /// <summary>The dialect whose code is fenced with this word; null where there is none.</summary>
    public static Dialect? OfFence(string? word) => Find(dialect => dialect.Fence == word);

    /// <summary>
    /// The place of a member's type in the code under its heading, where the heading says less; null where it says enough.
    /// </summary>
    /// <param name="text">The page.</param>
    /// <param name="start">Where the code begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
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

/// <summary>How SDKs in a dialect write their pages.</summary>
/// <param name="Convention">How wire names follow from the names of fields for most APIs.</param>
/// <param name="BeginsNamesWithCapitals">Whether names of fields begin with a capital.</param>
/// <param name="HasUnionsWithoutMembers">Whether a page of a title alone is a union.</param>
/// <param name="SpellsUnionsAtFields">Whether a field lists the members of the union whose page it is linked to.</param>
internal sealed record DialectHabits(WireNameConvention Convention, bool BeginsNamesWithCapitals, bool HasUnionsWithoutMembers, bool SpellsUnionsAtFields)
{
    /// <summary>The end of the name of a field that would be named like its class, which the language does not allow; null where it does.</summary>
    public string? SuffixOfOwnName { get; init; }
}
