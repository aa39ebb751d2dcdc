using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>The type that a type that could not be bound probably means.</summary>
/// <param name="Message">The part of the message with the suggestion; empty if no type is similar.</param>
/// <param name="Fix">The data that code fixes need; empty if the suggestion is uncertain.</param>
internal sealed record TypeSuggestion(string Message, EquatableArray<DiagnosticProperty> Fix)
{
    /// <summary>The maximum number of words that are replaced. A type with more wrong words is not a misspelt one.</summary>
    private const int MaxWords = 8;

    private static readonly TypeSuggestion None = new("", FixData.None);

    private static readonly char[] NotInCorrections = ['=', ':', ',', '#', ' ', '\t'];

    /// <summary>The suggestion for a type that the grammar does not know.</summary>
    public static TypeSuggestion ForUnrecognised(string type, TypeCell cell, TypedPage page, NameTable names)
    {
        if (OtherDialect(type, page) is { } other)
        {
            return new($" (the page looks like {other}: 'Dialect' of a RouterSchema states it)", FixData.None);
        }

        var grammar = page.Set.Dialect;
        if (Parse(type, grammar) is UnrecognisedType { IsTooDeep: true })
        {
            return new($" (it is nested more than {TypeScanner.MaxDepth} levels deep)", FixData.None);
        }

        var words = new List<NearWord>();
        var mended = type;
        while (words.Count < MaxWords && IsUnknown(mended, grammar)
            && (grammar.Words.NearestIn(mended) ?? TitleIn(mended, grammar, names)) is { } near
            && WordText.Replace(mended, near.Word, near.Meant) is var next && next != mended)
        {
            words.Add(near);
            mended = next;
        }

        return words.Count == 0 ? None
            : new(Nearest.DidYouMean(words[0].Meant), IsUnknown(mended, grammar) ? FixData.None : Renames(words, mended, cell, page));
    }

    /// <summary>The suggestion for a name that no page has.</summary>
    public static TypeSuggestion ForReference(TypeProblem problem, TypeCell cell, TypedPage page, Declaration from)
    {
        var isBare = problem.Link is null && WordText.WordsOf(cell.Text).Contains(problem.Text);
        var alike = isBare ? page.Set.Dialect.Words.Alike(problem.Text) : null;
        if (alike is null && problem.Suggestion is { } near)
        {
            return near.Title == problem.Text
                ? new(" in this schema set (a page of another set has the title)", FixData.None)
                : new(Nearest.DidYouMean(near.Title), RenameTo(near, problem, from));
        }

        if (alike is not null)
        {
            return new(Nearest.DidYouMean(alike.Meant), FixData.Rename(alike.Word, alike.Meant, null));
        }

        return problem.Kind == TypeProblemKind.UnresolvedReference && cell.CorrectedIn is null
            ? new("", FixData.Of((FixData.MissingModel, problem.Text)))
            : None;
    }

    private static EquatableArray<DiagnosticProperty> Renames(List<NearWord> words, string mended, TypeCell cell, TypedPage page)
    {
        var rename = FixData.Rename(
            string.Join(" ", words.Select(static near => near.Word)), string.Join(" ", words.Select(static near => near.Meant)), null);
        return cell.CorrectedIn is null && FieldOf(cell, page) is { } field
            ? rename.Concat(FixData.Of((FixData.Title, page.Page.Title), (FixData.Field, field), (FixData.Type, mended))).ToEquatableArray()
            : rename;
    }

    /// <summary>The field with a type, if corrections can name the field.</summary>
    private static string? FieldOf(TypeCell cell, TypedPage page) => !MarkdownText.IsIdentifier(page.Page.Title)
        ? null
        : page.Fields.Select(static field => field.Row)
            .FirstOrDefault(row => ReferenceEquals(row.Type, cell) && row.Name.IndexOfAny(NotInCorrections) < 0)?.Name;

    /// <summary>The replacement by a title. A page of the same set is found by its title, and a page of another set by a link.</summary>
    private static EquatableArray<DiagnosticProperty> RenameTo(Declaration near, TypeProblem problem, Declaration from) =>
        !MarkdownText.IsIdentifier(near.Title) || (problem.Link is null && !near.Set.Equals(from.Set)) ? FixData.None
        : FixData.Rename(problem.Text, near.Title, problem.Link is null ? null : PagePath.Relative(from.Path, near.Path));

    /// <summary>A word that is the title of a page ignoring case, and the notation of a reference to that page.</summary>
    private static NearWord? TitleIn(string type, TypeGrammar grammar, NameTable names)
    {
        foreach (var word in WordText.WordsOf(type))
        {
            if (names.TitleLike(word) is { } title
                && new[] { title, "models." + title }.FirstOrDefault(text => IsReference(text, grammar)) is { } reference)
            {
                return new NearWord(word, reference);
            }
        }

        return null;
    }

    private static bool IsReference(string text, TypeGrammar grammar) => Parse(text, grammar) is ReferenceType;

    private static bool IsUnknown(string text, TypeGrammar grammar) => Parse(text, grammar) is UnrecognisedType;

    private static TypeExpression Parse(string text, TypeGrammar grammar) => grammar.ParseCell(new TypeCell(text, default, default));

    /// <summary>
    /// The dialect with the most marks on the page, if it is not the set's dialect and understands the type; otherwise null.
    /// </summary>
    private static string? OtherDialect(string type, TypedPage page) =>
        page.Page.Marks.Strongest is { } other && other != page.Set.Dialect && !IsUnknown(type, other) ? other.Name : null;
}
