using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Collections;
using Router.Codegen.Options;
using Router.Codegen.Tool.Models;

namespace Corpus;

/// <summary>The files of a set as the generator reads them, before options apply.</summary>
internal sealed record ReadSet(ReadPages Read)
{
    public static ReadSet Of(PageSet set) => new(ReadPages.Of(set.Files, default));

    /// <summary>The decisions of the generator on the set.</summary>
    public ParsedSet With(SetOptions options) => With(options.ToProvider(Read.Evidence.Select(page => page.Path)).GlobalOptions);

    /// <summary>The decisions of the generator on the set in a project with these properties.</summary>
    public ParsedSet With(AnalyzerConfigOptions options)
    {
        var build = OptionsReader.Read(options);
        return With(SetDecisions.Make(Read.Evidence, build, default), build.Project);
    }

    /// <summary>The set with the dialect's usual wire names, whatever the pages show.</summary>
    public ParsedSet WithHabit(SetOptions options)
    {
        var build = OptionsReader.Read(options.ToProvider(Read.Evidence.Select(page => page.Path)).GlobalOptions);
        var decided = SetDecisions.Make(Read.Evidence, build, default);
        var habits = decided.Items
            .Select(decision => decision with { Set = decision.Set with { WireNames = decision.Set.Dialect.Habits.Convention } })
            .ToEquatableArray();
        var table = new SetTable(
            habits.Select(decision => decision.Set).ToEquatableArray(), decided.Table.Folders, EquatableArray<ShownPage>.Empty);
        return With(decided with { Items = habits, Table = table }, build.Project);
    }

    private ParsedSet With(SetDecisions sets, ProjectOptions project)
    {
        var typed = Stages.Type(Read.Pages, sets.Table, Read.Corrections);
        return new ParsedSet(sets, typed, Stages.Name(typed, default), project);
    }
}
