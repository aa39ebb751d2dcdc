using Router.Codegen.Pages;
using Router.Codegen.Tests.Pages;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>A page with a mistake.</summary>
/// <param name="page">The text of the page, whose file is docs/order.md.</param>
/// <param name="left">The model that is read, as <see cref="Left"/> prints it; "no page" if there is none.</param>
/// <param name="reports">The expected diagnostics.</param>
internal sealed class Mistake(string page, string left, params Report[] reports)
{
    private const string NoPage = "no page";

    /// <summary>Asserts on the diagnostics and on the model that is read.</summary>
    public void Check()
    {
        var content = PageParser.Read("docs/order.md", page, TestContext.Current.CancellationToken);
        Assert.Equal(left, content.Page is null ? NoPage : Left.Of(content.Page).TrimEnd());
        Assert.Equal(reports, content.Page is null ? [ReportOf(content.Other!)] : content.Page.Diagnostics.Select(ReportOf));
    }

    private Report ReportOf(OtherFile file) => new(file.Kind.ToString(), Read.At(page, file.Range), file.Reason);

    private Report ReportOf(Codegen.Diagnostics.DiagnosticInfo diagnostic) =>
        new(diagnostic.Id, Read.At(page, diagnostic.Range), Read.Message(diagnostic)[(diagnostic.Id.Length + 2)..]);
}

/// <summary>An expected diagnostic.</summary>
/// <param name="Id">The id of the diagnostic; for a file that is not a page, its kind.</param>
/// <param name="Place">The text at its position.</param>
/// <param name="Message">The message.</param>
internal sealed record Report(string Id, string Place, string Message);
