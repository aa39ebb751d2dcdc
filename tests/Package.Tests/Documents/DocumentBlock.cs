using System.Text.RegularExpressions;

namespace Package.Tests.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Note">The words after the language, which are not shown to readers.</param>
/// <param name="File">The file named on the line before the block, if that ends with a name and a colon.</param>
/// <param name="Line">The line of the fence, counted from one.</param>
internal sealed partial record DocumentBlock(string Language, string Note, string? File, string Text, int Line)
{
    private const string ShownMark = "shown";
    private const string ExitMark = "exits ";

    /// <summary>True if the block is not written to a file: it has commands or output, or is only shown.</summary>
    public bool IsShown => (Note + " ").StartsWith(ShownMark + " ", StringComparison.Ordinal);

    /// <summary>The parameters of the method in which a block of statements is compiled.</summary>
    public string Parameters => IsShown ? Note[ShownMark.Length..].Trim() : "";

    public bool IsCommands => !IsShown && Language is "sh" or "console";

    /// <summary>The expected exit code of the commands.</summary>
    public int ExitCode => Note.StartsWith(ExitMark, StringComparison.Ordinal)
        ? int.Parse(Note[ExitMark.Length..], System.Globalization.CultureInfo.InvariantCulture)
        : 0;

    /// <summary>The blocks of a document of the repository, in order.</summary>
    public static IReadOnlyList<DocumentBlock> Of(string document)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(Repository.Folder, document));
        var blocks = new List<DocumentBlock>();
        var before = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = Fence().Match(lines[i]);
            if (fence.Success)
            {
                var end = Array.IndexOf(lines, fence.Groups["fence"].Value, i + 1);
                if (end < 0)
                    throw new InvalidDataException($"{document} line {i + 1}: the block has no end.");
                var text = string.Concat(lines[(i + 1)..end].Select(line => line + "\n"));
                var file = FileName().Match(before);
                blocks.Add(new(
                    fence.Groups["language"].Value,
                    fence.Groups["note"].Value.Trim(),
                    file.Success ? file.Groups["file"].Value : null,
                    text,
                    i + 1));
                (before, i) = ("", end);
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                before = lines[i].TrimEnd();
            }
        }

        return blocks;
    }

    [GeneratedRegex(@"^(?<fence>`{3,})(?<language>[^\s`]*)(?<note>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("`(?<file>[^`]+)`:$")]
    private static partial Regex FileName();
}
