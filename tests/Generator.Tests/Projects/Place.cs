using Microsoft.CodeAnalysis;

namespace Router.Codegen.Tests.Projects;

/// <summary>The position of a diagnostic in a page.</summary>
internal static class Place
{
    /// <summary>The text at a diagnostic's position, after a check that its lines and columns match its offsets.</summary>
    public static string Of(Diagnostic diagnostic, string page)
    {
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        var span = diagnostic.Location.SourceSpan;
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(page).Lines;
        Assert.Equal(lines.GetLinePositionSpan(span), diagnostic.Location.GetLineSpan().Span);
        return page.Substring(span.Start, span.Length);
    }
}
