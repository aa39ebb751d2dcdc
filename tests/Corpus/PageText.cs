using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus;

/// <summary>A file of a set, in memory, under the path that a build would give it.</summary>
internal sealed class PageText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public string Text { get; } = text;

    public bool IsMarkdown => System.IO.Path.GetExtension(Path) is ".md" or ".mdx";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text, Encoding.UTF8);
}
