using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes;

/// <summary>Offers fixes of problems in pages and in corrections files to editors.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(PageFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".md", ".mdx", ".corrections"])]
[Shared]
public sealed class PageFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. DiagnosticCatalog.All.Select(static kind => kind.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => PageFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = await ProjectFixes.For(context.TextDocument, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            foreach (var fix in fixes)
            {
                var action = CodeAction.Create(
                    fix.Title,
                    cancellation => ChangedSolution.Apply(context.TextDocument.Project, fix.Changes, cancellation),
                    ProjectFixes.KeyOf(diagnostic.Id, fix.Kind));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
