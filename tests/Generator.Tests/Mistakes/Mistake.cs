using Router.Codegen.Pages;
using Router.Codegen.Tests.Pages;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>A page with a mistake.</summary>
/// <param name="page">Its text; the file is docs/order.md.</param>
/// <param name="left">The model that is read, as <see cref="Left"/> shows it; "no page" if none is.</param>
/// <param name="reports">What is reported.</param>
internal sealed class Mistake(string page, string left, params Report[] reports)
{
    private const string NoPage = "no page";

    /// <summary>Asserts on what is reported, and on what is left of the model.</summary>
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

/// <summary>A report of a mistake.</summary>
/// <param name="Id">The id of the diagnostic; of a file that is no page, its kind.</param>
/// <param name="Place">The text that it marks.</param>
/// <param name="Message">What it says.</param>
internal sealed record Report(string Id, string Place, string Message);
