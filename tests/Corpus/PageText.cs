using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus;

/// <summary>
/// A file of a set in memory, with the path that a build would give it. Each call returns the same text object, as in a compiler.
/// </summary>
internal sealed class PageText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public string Text { get; } = text;

    public bool IsMarkdown => System.IO.Path.GetExtension(Path) is ".md" or ".mdx";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
