using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Fixing;

/// <summary>The encoding of a file, and the mark at its start: a file that is fixed keeps both.</summary>
/// <param name="Mark">The mark of the encoding at the start of the file; empty if it has none.</param>
internal sealed record FileBytes(Encoding Encoding, byte[] Mark)
{
    /// <summary>A file that is new.</summary>
    public static readonly FileBytes OfNewFile = new(new UTF8Encoding(false), []);

    /// <summary>True if text of the file can be shown as UTF-8 and is then the same.</summary>
    public bool IsUtf8 => Encoding is UTF8Encoding;

    /// <summary>
    /// Finds the encoding of a file's bytes; null if they are other than those of the text, as of a file that changed since or that its
    /// encoding does not describe: to write that anew would lose bytes.
    /// </summary>
    public static FileBytes? Of(byte[] bytes, SourceText text)
    {
        var encoding = text.Encoding ?? Encoding.UTF8;
        var mark = encoding is UTF8Encoding ? Encoding.UTF8.GetPreamble() : encoding.GetPreamble();
        var found = new FileBytes(encoding, bytes.AsSpan().StartsWith(mark) ? mark : []);
        return found.Encode(text).AsSpan().SequenceEqual(bytes) ? found : null;
    }

    /// <summary>The reason why a file of which <see cref="Of"/> finds no encoding is not written.</summary>
    public static string WouldLose(string path) =>
        $"{ShownPath.Of(path)} has bytes that are no text in its encoding, and would lose them. Save it as UTF-8 first.";

    /// <summary>The text, with the mark of its encoding as its first character if the file has one.</summary>
    public string WithMark(SourceText text) => Encoding.GetString(Encode(text));

    /// <summary>The bytes of a text in this encoding.</summary>
    public byte[] Encode(SourceText text) => [.. Mark, .. Encoding.GetBytes(text.ToString())];
}
