using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Learning;

/// <summary>Learns the fields that may be null or absent. One payload proves either.</summary>
internal static class PresenceLearning
{
    private const int MaxNames = 5;

    public static Proposal? Null(PageModel model, FieldRow row, PropertyShape property, FieldObservation observed) =>
        observed.Values.Nulls.Count > 0 && property.Presence.Nulls != Nulls.Allowed
            ? new Proposal(
                model, row, CorrectionKind.Nullable, "", observed.Values.Nulls.Count, observed.Values.Payloads.Count)
            : null;

    public static Proposal? Absence(
        PageModel model, FieldRow row, PropertyShape property, FieldObservation observed, PageObservation page)
    {
        if (observed.Absent.Count == 0 || !property.Presence.IsRequired)
            return null;

        var proposal = new Proposal(model, row, CorrectionKind.Optional, "", observed.Absent.Count, page.Payloads.Count);
        return observed.Spellings.Count > 0 || page.UnknownNames.Count == 0
            ? proposal
            : proposal with
            {
                Doubt = "it never came, and may have one of the unknown names: "
                    + string.Join(", ", page.UnknownNames.Keys.Take(MaxNames).Select(name => $"'{name}'"))
                    + (page.UnknownNames.Count > MaxNames ? ", …" : ""),
            };
    }
}
