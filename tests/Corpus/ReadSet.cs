using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Collections;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;

namespace Corpus;

/// <summary>The files of a set as the generator reads them, before options say anything of them.</summary>
internal sealed record ReadSet(ImmutableArray<Page> Pages, ImmutableArray<PageEvidence> Evidence, CorrectionTable Corrections)
{
    public static ReadSet Of(PageSet set)
    {
        var files = set.Files.Where(f => f.IsMarkdown).Select(f => (f.Text, Path: PagePath.Direct(f.Path)))
            .Select(f => (f.Path, f.Text, Page: PageParser.Parse(f.Path, f.Text, default))).ToList();
        return new ReadSet(
            [.. files.Select(f => f.Page).OfType<Page>()],
            [
                .. files
                    .Select(f => f.Page is { } page ? PageEvidence.Read(page) : PageEvidence.ReadOther(f.Path, f.Text))
                    .OfType<PageEvidence>(),
            ],
            CorrectionTable.Of([.. set.Files.Where(f => !f.IsMarkdown).Select(f => CorrectionFile.Parse(f.Path, f.Text))]));
    }

    /// <summary>The set as the generator decides on it.</summary>
    public ParsedSet With(SetOptions options) => With(options.ToProvider(Evidence.Select(page => page.Path)).GlobalOptions);

    /// <summary>The set as the generator decides on it in a project of these properties.</summary>
    public ParsedSet With(AnalyzerConfigOptions options)
    {
        var build = OptionsReader.Read(options);
        return With(SetDecisions.Make(Evidence, build, default), build.Project);
    }

    /// <summary>The set with the wire names that the dialect's habit gives, whatever the pages show.</summary>
    public ParsedSet WithHabit(SetOptions options)
    {
        var build = OptionsReader.Read(options.ToProvider(Evidence.Select(page => page.Path)).GlobalOptions);
        var decided = SetDecisions.Make(Evidence, build, default);
        var habits = decided.Items
            .Select(decision => decision with { Set = decision.Set with { WireNames = decision.Set.Dialect.Habits.Convention } })
            .ToEquatableArray();
        var table = new SetTable(
            habits.Select(decision => decision.Set).ToEquatableArray(), decided.Table.Folders, EquatableArray<ShownPage>.Empty);
        return With(decided with { Items = habits, Table = table }, build.Project);
    }

    private ParsedSet With(SetDecisions sets, ProjectOptions project)
    {
        ImmutableArray<TypedPage> typed = [.. Pages.Select(page => TypedPage.Create(PageInSet.Of(page, sets.Table, Corrections)))];
        var declarations = AllDeclarations.Of([.. typed.Select(PageSummary.Of)], default);
        return new ParsedSet(sets, typed, NameTable.Create(declarations, default), project);
    }
}
