using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Learning;

/// <summary>Learns JSON names. A field has another name if it always came under another spelling.</summary>
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

    /// <summary>
    /// The fields that never came, and whose names have some words more or fewer than one unknown name. It is probably their name, but the
    /// spelling does not prove it.
    /// </summary>
    public static IEnumerable<Proposal> Resembling(PageModel model, PageObservation page)
    {
        var pairs = model.Typed.Fields
            .Select(field => field.Row)
            .Where(row => page.Find(row.Name) is { Spellings.Count: 0 })
            .SelectMany(row => page.UnknownNames.Where(name => HaveWordsOfOther(row.Name, name.Key)), (row, name) => (row, name))
            .ToList();
        return pairs
            .Where(pair => pairs.Count(other => other.row.Name == pair.row.Name || other.name.Key == pair.name.Key) == 1)
            .Select(pair => new Proposal(
                model, pair.row, CorrectionKind.WireName, pair.name.Key, pair.name.Value.Count, page.Payloads.Count)
            {
                Doubt = "the names differ by more than spelling; if it is the name, add the line",
            });
    }

    /// <summary>True if the words of one name are consecutive words of the other.</summary>
    private static bool HaveWordsOfOther(string left, string right)
    {
        var (one, other) = (Words(left), Words(right));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

        static string Words(string name) => " " + string.Join(' ', WireNameDerivation.Words(name)).ToLowerInvariant() + " ";
    }
}
