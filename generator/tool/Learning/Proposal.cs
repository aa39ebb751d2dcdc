using Router.Codegen.Binding.Corrections;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Learning;

/// <summary>A correction that payloads show.</summary>
/// <param name="Field">The name of the field on the page; null for a correction of the page itself.</param>
/// <param name="Text">The name, type, value or member; empty for kinds without one.</param>
/// <param name="Shown">The number of payloads that show it.</param>
/// <param name="Of">The number of payloads that could have shown it.</param>
internal sealed record Proposal(PageModel Model, FieldRow? Field, CorrectionKind Kind, string Text, int Shown, int Of)
{
    /// <summary>The reason why the correction is not written; null if it is written.</summary>
    public string? Doubt { get; init; }

    /// <summary>The other pages with the same title. The correction applies to them too, although no payload shows it for them.</summary>
    public IReadOnlyList<PageModel> Others { get; init; } = [];

    /// <summary>The correction as a file states it.</summary>
    public string Statement => Field is null ? $"{Model.Title}: {Change}"
        : Kind == CorrectionKind.WireName ? $"{Model.Title}.{Field.Name} = {Text}"
        : $"{Model.Title}.{Field.Name}: {Change}";

    /// <summary>The line that is written.</summary>
    public string Line => $"{Statement}  # {LearnedMark.Of(Shown, Of)}";

    /// <summary>The line of the corrected part on its page, from one.</summary>
    public int PageLine => Field is null ? Model.TitleLine : PageModel.LineOf(Field);

    /// <summary>The page and the line of the corrected part.</summary>
    public string Place => $"{Model.Typed.Page.Path}({PageLine})";

    private string Change => Kind switch
    {
        CorrectionKind.Nullable => "nullable",
        CorrectionKind.Optional => "optional",
        CorrectionKind.Type => "type " + Text,
        CorrectionKind.Value => "value " + Text,
        CorrectionKind.Member => "member " + Text,
        _ => throw new InvalidOperationException($"Payloads show no correction of the kind {Kind}."),
    };

    /// <summary>True if a line of corrections is for the same field, in whatever spelling, or for the page as this one is.</summary>
    public bool HasFieldOf(Correction line) => new FieldSpellings(Model.Typed.Page).FieldOf(line) == Field?.Name;
}
