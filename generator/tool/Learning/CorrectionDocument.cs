using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>
/// The text of a corrections file. Learned lines are replaced and removed. Comments and lines that people wrote are kept unchanged.
/// </summary>
/// <param name="Text">The text without the byte order mark.</param>
/// <param name="Bytes">The encoding of the file, which it keeps.</param>
internal sealed record CorrectionDocument(string Path, string Text, FileBytes Bytes)
{
    private const string Heading =
        "# Lines that end in \"learned: …\" are written by 'router-codegen learn', which replaces them when payloads show otherwise.\n"
        + "# A line without that comment is yours, and stays.\n";

    /// <summary>Reads a file. The text is empty if the file does not exist.</summary>
    /// <exception cref="ProjectException">Writing the file would lose bytes.</exception>
    public static CorrectionDocument Read(string path)
    {
        if (!File.Exists(path))
            return new CorrectionDocument(path, "", FileBytes.OfNewFile);

        var bytes = File.ReadAllBytes(path);
        using var stream = new MemoryStream(bytes);
        var text = SourceText.From(stream, Encoding.UTF8);
        return new CorrectionDocument(
            path, text.ToString(), FileBytes.Of(bytes, text) ?? throw new ProjectException(FileBytes.WouldLose(path)));
    }

    /// <summary>The text with the byte order mark, for a diff; null if the text is empty.</summary>
    public string? Marked => Text.Length == 0 ? null : Bytes.WithMark(SourceText.From(Text));

    /// <summary>The learned corrections.</summary>
    public IReadOnlyList<Correction> Learned => [.. Numbered().Where(line => line.IsLearned).Select(line => line.Corrections[0])];

    /// <summary>The corrections that people wrote.</summary>
    public IReadOnlyList<Correction> OfPeople => [.. Numbered().Where(line => !line.IsLearned).SelectMany(line => line.Corrections)];

    /// <summary>The document with corrections added. Each replaces the learned one of the same property, or is added at the end.</summary>
    public CorrectionDocument With(IEnumerable<Proposal> proposals)
    {
        var lines = Lines();
        var known = Numbered();
        var added = new List<string>();
        foreach (var proposal in proposals.DistinctBy(proposal => proposal.Statement))
        {
            var place = known.FindIndex(line => line.IsLearned && SetsSame(line.Corrections[0], proposal));
            if (place < 0)
                added.Add(proposal.Line);
            else if (known[place].Corrections[0].Statement != proposal.Statement)
                lines[place] = proposal.Line + EndOf(lines[place]);
        }

        if (added.Count == 0)
            return this with { Text = string.Concat(lines) };

        var end = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var text = new StringBuilder(Text.Length == 0 ? Heading : string.Concat(lines));
        if (text[^1] != '\n')
            text.Append(end);
        foreach (var line in added)
            text.Append(line).Append(end);
        return this with { Text = text.ToString() };
    }

    /// <summary>The document without some of the learned lines.</summary>
    public CorrectionDocument Without(IReadOnlyCollection<string> statements)
    {
        var known = Numbered();
        return this with
        {
            Text = string.Concat(Lines().Where((_, index) =>
                !known[index].IsLearned || !statements.Contains(known[index].Corrections[0].Statement))),
        };
    }

    /// <summary>Writes the file in its encoding.</summary>
    public void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllBytes(Path, Bytes.Encode(SourceText.From(Text)));
    }

    private static bool SetsSame(Correction line, Proposal proposal) =>
        line.Title == proposal.Model.Title && proposal.HasFieldOf(line)
        && line.Kind.SetsSameAs(proposal.Kind)
        && (line.Kind is not (CorrectionKind.Value or CorrectionKind.Member) || line.Text == proposal.Text);

    private static string EndOf(string line) => line[line.TrimEnd('\r', '\n').Length..];

    /// <summary>The lines with their ends.</summary>
    private List<string> Lines()
    {
        var lines = new List<string>();
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : Text.Length;
            lines.Add(Text[start..end]);
            start = end;
        }

        return lines;
    }

    private List<DocumentLine> Numbered()
    {
        var corrections = CorrectionFile.Parse(Path, Text).Corrections.ToLookup(correction => correction.Part.Line.Range.StartLine);
        return [.. Lines().Select((line, number) => new DocumentLine(line, [.. corrections[number]]))];
    }

    private sealed record DocumentLine(string Text, IReadOnlyList<Correction> Corrections)
    {
        public bool IsLearned => Corrections.Count == 1 && LearnedMark.IsAt(Text);
    }
}
