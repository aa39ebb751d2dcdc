using Microsoft.CodeAnalysis;

namespace Router.Codegen.Tests.Projects;

/// <summary>Where in a page a diagnostic points.</summary>
internal static class Place
{
    /// <summary>The text that a diagnostic marks, after a check that its lines and columns say the same as its offsets.</summary>
    public static string Of(Diagnostic diagnostic, string page)
    {
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        var span = diagnostic.Location.SourceSpan;
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(page).Lines;
        Assert.Equal(lines.GetLinePositionSpan(span), diagnostic.Location.GetLineSpan().Span);
        return page.Substring(span.Start, span.Length);
    }
}
