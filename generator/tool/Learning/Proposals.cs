using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Text;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Learning;

/// <summary>The corrections that payloads show, in the order of the pages.</summary>
internal static class Proposals
{
    /// <summary>Finds the corrections. Those that cannot be written have a doubt.</summary>
    /// <param name="people">The corrections that people wrote.</param>
    public static IReadOnlyList<Proposal> Of(PageModels models, Observations observations, IReadOnlyList<Correction> people)
    {
        var all = observations.Pages.SelectMany(page => OfPage(models, models.At(page.Key), page.Value)).ToList();
        return
        [
            .. all.Select(proposal => proposal with
            {
                Doubt = proposal.Doubt ?? DoubtOfGrammar(proposal) ?? DoubtOfPeople(proposal, people)
                    ?? DoubtOfTitle(proposal, models, observations, all),
                Others = [.. OthersOf(proposal, models).Where(model => !IsShown(proposal, model, all))],
            }),
        ];
    }

    private static IEnumerable<Proposal> OfPage(PageModels models, PageModel model, PageObservation page)
    {
        foreach (var proposal in ValueLearning.Of(model, page).Concat(MemberLearning.Of(models, model, page)))
            yield return proposal;
        if (model.Shape is not ObjectShape { Properties: var properties })
            yield break;

        foreach (var proposal in NameLearning.Resembling(model, page))
            yield return proposal;
        for (var i = 0; i < properties.Count; i++)
        {
            var (row, property) = (model.Field(i).Row, properties[i]);
            if (page.Find(row.Name) is not { } observed)
                continue;

            Proposal?[] found =
            [
                NameLearning.Of(model, row, property, observed),
                PresenceLearning.Absence(model, row, property, observed, page),
                PresenceLearning.Null(model, row, property, observed),
                TypeLearning.Of(models, model, i, property, observed),
            ];
            foreach (var proposal in found.OfType<Proposal>())
                yield return proposal;
        }
    }

    /// <summary>The doubt about a title, field or name that the grammar of corrections cannot express; null if there is none.</summary>
    private static string? DoubtOfGrammar(Proposal proposal) =>
        CorrectionFile.Parse("", proposal.Line).Corrections is [var parsed]
        && !proposal.Model.Title.Contains('*', StringComparison.Ordinal)
        && (parsed.Title, parsed.Field, parsed.Kind, parsed.Text)
            == (proposal.Model.Title, proposal.Field?.Name, proposal.Kind, proposal.Text)
            ? null
            : "no line of corrections can say it";

    private static string? DoubtOfPeople(Proposal proposal, IReadOnlyList<Correction> people) =>
        proposal.Kind is not (CorrectionKind.Value or CorrectionKind.Member)
        && people.FirstOrDefault(line => Wildcard.Matches(line.Title, proposal.Model.Title)
            && proposal.HasFieldOf(line)
            && line.Kind.SetsSameAs(proposal.Kind)) is { } stated
            ? $"the line '{stated.Statement}' says otherwise"
            : null;

    /// <summary>The doubt about a name or type that payloads of another page with the title contradict; null if there is none.</summary>
    private static string? DoubtOfTitle(Proposal proposal, PageModels models, Observations observations, List<Proposal> all)
    {
        if (proposal.Kind is not (CorrectionKind.WireName or CorrectionKind.Type))
            return null;

        var other = OthersOf(proposal, models).FirstOrDefault(model => !IsShown(proposal, model, all)
            && observations.Find(model.Path)?.Find(proposal.Field!.Name) is { Values.Payloads.Count: > 0 });
        return other is null ? null : $"{other.Shape!.Head.Page} has that title too, and payloads show otherwise there";
    }

    /// <summary>
    /// The other pages that a correction applies to: pages with the same title that have the field, or are of the same kind.
    /// </summary>
    private static IEnumerable<PageModel> OthersOf(Proposal proposal, PageModels models) => models.Titled(proposal.Model.Title)
        .Where(model => model.Path != proposal.Model.Path && (proposal.Field is { } field
            ? model.Typed.Fields.Any(other => other.Row.Name == field.Name)
            : model.Typed.Page.Body.GetType() == proposal.Model.Typed.Page.Body.GetType()));

    private static bool IsShown(Proposal proposal, PageModel model, List<Proposal> all) =>
        all.Exists(same => same.Model.Path == model.Path && same.Statement == proposal.Statement);
}
