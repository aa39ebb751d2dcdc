using Router.Codegen.Binding.Corrections;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Types;

namespace Router.Codegen.Tool.Learning;

/// <summary>
/// Learns members of unions: scalars in payloads, and the pages of objects that match by a constant and all names. One integer is not
/// enough, because numbers with fractions may be possible.
/// </summary>
internal static class MemberLearning
{
    public static IEnumerable<Proposal> Of(PageModels models, PageModel model, PageObservation page)
    {
        foreach (var (kind, count) in page.NoMember)
        {
            if (ScalarOf(kind, page) is { } scalar && model.Typed.Set.Dialect.Words.Of(scalar) is { } word)
            {
                var isChance = kind == JsonKinds.Integer && count.Count < TypeLearning.Fewest;
                yield return Member(
                    word, count, isChance ? $"fractions may come too: it takes {TypeLearning.Fewest} payloads" : null);
            }
        }

        foreach (var (path, count) in page.Candidates.Where(candidate => candidate.Key.Length > 0))
        {
            var title = models.At(path).Title;
            var leadsThere = DialectTypes.PageOf(models, model, title)?.Path == path;
            yield return Member(title, count, leadsThere ? null : $"other pages are called '{title}' too");
        }

        Proposal Member(string text, PayloadCount shown, string? doubt) =>
            new(model, null, CorrectionKind.Member, text, shown.Count, page.Payloads.Count)
            {
                Doubt = model.Typed.Page.Body is TitleOnlyBody ? "the page lists no members" : doubt,
            };
    }

    private static PrimitiveKind? ScalarOf(string kind, PageObservation page) => kind switch
    {
        JsonKinds.Text => PrimitiveKind.String,
        JsonKinds.Boolean => PrimitiveKind.Boolean,
        JsonKinds.Number => PrimitiveKind.Double,
        JsonKinds.Integer => page.NoMember.ContainsKey(JsonKinds.Number) ? null : PrimitiveKind.Int64,
        _ => null,
    };
}
