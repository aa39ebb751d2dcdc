using Router.Codegen.Binding.Corrections;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Learning;

/// <summary>Learns the values of enums and constants.</summary>
internal static class ValueLearning
{
    /// <summary>The maximum number of an enum's values that are written. A field with more values is not an enum.</summary>
    private const int Most = 50;

    public static IEnumerable<Proposal> Of(PageModel model, PageObservation page) => page.UnknownValues.Count > Most
        ? [.. Proposals(model, page).Take(1).Select(first => first with { Doubt = $"{page.UnknownValues.Count} unknown values came" })]
        : Proposals(model, page);

    private static IEnumerable<Proposal> Proposals(PageModel model, PageObservation page) => page.UnknownValues.Select(value =>
        new Proposal(model, null, CorrectionKind.Value, value.Key, value.Value.Count, page.Payloads.Count));
}
