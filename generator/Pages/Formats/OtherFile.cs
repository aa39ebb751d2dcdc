namespace Router.Codegen.Pages.Formats;

/// <summary>A markdown file that describes no model as far as the file itself tells.</summary>
/// <param name="Format">The name of the format that it is in; null for prose and for what is not known.</param>
internal sealed record OtherFile(string Path, string? Format)
{
    public static OtherFile Of(string path, string text) => new(PagePath.Normalize(path), OtherFormat.Of(text));
}
