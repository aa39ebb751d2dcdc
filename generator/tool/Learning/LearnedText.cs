using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>A corrections file as it will be written. It replaces the file on disk.</summary>
internal sealed class LearnedText(CorrectionDocument document) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(document.Text, Encoding.UTF8);

    public override string Path => document.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The project with the file as it will be written.</summary>
    public static PageProject Of(PageProject project, CorrectionDocument document)
    {
        var others = project.Files.Where(file => !IsAt(file, document.Path));
        return project with { Files = [.. document.Text.Length == 0 ? others : others.Append(new LearnedText(document))] };
    }

    /// <summary>True if a file has a path.</summary>
    public static bool IsAt(AdditionalText file, string path) =>
        string.Equals(System.IO.Path.GetFullPath(file.Path), path, StringComparison.Ordinal);
}
