using System.Composition.Hosting;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Router.Codegen.Fixes;

namespace Router.Codegen.Tests.Fixes;

/// <summary>Editors find the fixes.</summary>
public sealed class PageFixProviderTests
{
    [Fact]
    public void The_provider_is_exported()
    {
        using var container = new ContainerConfiguration().WithAssembly(typeof(PageFixProvider).Assembly).CreateContainer();
        Assert.IsType<PageFixProvider>(Assert.Single(container.GetExports<CodeFixProvider>()));
    }

    [Fact]
    public void The_provider_supports_pages_and_corrections()
    {
        var export = typeof(PageFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds!);
        Assert.Equal([".md", ".mdx", ".corrections"], export.DocumentExtensions!);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
    }
}
