using System.Collections.Immutable;
using Router.Codegen.Binding;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Corpus;

/// <summary>
/// What the generator makes of a set before it binds and emits: taken from its stages one after the other. The driver could put its steps on record instead, but
/// walks every path through the pipeline for that: with pages that all depend on one table of names, their number is beyond counting.
/// </summary>
/// <param name="Pages">What it takes for pages.</param>
/// <param name="Names">The models and their C# names.</param>
internal sealed record ParsedSet(ImmutableArray<Page> Pages, NameTable Names)
{
    public static ParsedSet Of(PageSet set, SetOptions options)
    {
        var build = OptionsReader.Read(options.ToProvider().GlobalOptions);
        ImmutableArray<Page> pages = [.. set.Files.Where(f => f.IsMarkdown).Select(f => PageParser.Parse(f.Path, f.Text, default)).OfType<Page>()];
        var overrides = WireNameOverrides.Of([.. set.Files.Where(f => !f.IsMarkdown).Select(f => WireNameFile.Parse(f.Path, f.Text))]);
        var typing = new TypingContext(SetTable.Create(pages, build, default), overrides);
        var declarations = AllDeclarations.Of([.. pages.Select(page => PageSummary.Of(TypedPage.Create(page, typing)))], default);
        return new ParsedSet(pages, NameTable.Of(declarations, default));
    }

    public PageCounts Count(PageSet set) => new(
        Pages.Count(p => p.Body is FieldsBody),
        Pages.Count(p => p.Body is ValuesBody),
        Pages.Count(p => p.Body is MembersBody),
        Pages.Count(p => p.Body is TitleOnlyBody),
        [.. set.Files.Where(f => f.IsMarkdown).Select(f => f.Path).Except(Pages.Select(p => p.Path))]);
}
