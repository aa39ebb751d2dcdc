using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Learning;

/// <summary>Learns JSON names: a field that only ever came under another spelling of its name has that name.</summary>
internal static class NameLearning
{
    public static Proposal? Of(PageModel model, FieldRow row, PropertyShape property, FieldObservation observed)
    {
        if (observed.Spellings.Count == 0 || observed.Spellings.ContainsKey(property.WireName))
            return null;

        var (name, count) = observed.Spellings.MaxBy(spelling => spelling.Value.Count);
        var proposal = new Proposal(model, row, CorrectionKind.WireName, name, count.Count, observed.Values.Payloads.Count);
        return observed.Spellings.Count == 1
            ? proposal
            : proposal with { Doubt = "it came as " + string.Join(" and ", observed.Spellings.Keys.Select(spelling => $"'{spelling}'")) };
    }
}
