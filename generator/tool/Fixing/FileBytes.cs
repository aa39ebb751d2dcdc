using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Fixing;

/// <summary>The encoding of a file, and the byte order mark at its start. A fixed file keeps both.</summary>
/// <param name="Mark">The byte order mark; empty if there is none.</param>
internal sealed record FileBytes(Encoding Encoding, byte[] Mark)
{
    /// <summary>The encoding of a new file.</summary>
    public static readonly FileBytes OfNewFile = new(new UTF8Encoding(false), []);

    /// <summary>True if the text of the file is the same when it is shown as UTF-8.</summary>
    public bool IsUtf8 => Encoding is UTF8Encoding;

    /// <summary>
    /// Finds the encoding of a file's bytes; null if the bytes are not those of the text: the file changed, or has bytes that are invalid
    /// in its encoding. Writing such a file would lose bytes.
    /// </summary>
    public static FileBytes? Of(byte[] bytes, SourceText text)
    {
        var encoding = text.Encoding ?? Encoding.UTF8;
        var mark = encoding is UTF8Encoding ? Encoding.UTF8.GetPreamble() : encoding.GetPreamble();
        var found = new FileBytes(encoding, bytes.AsSpan().StartsWith(mark) ? mark : []);
        return found.Encode(text).AsSpan().SequenceEqual(bytes) ? found : null;
    }

    /// <summary>The message about a file that is not written because <see cref="Of"/> finds no encoding.</summary>
    public static string WouldLose(string path) =>
        $"{ShownPath.Of(path)} has bytes that are no text in its encoding, and would lose them. Save it as UTF-8 first.";

    /// <summary>The text, with the byte order mark as its first character if the file has one.</summary>
    public string WithMark(SourceText text) => Encoding.GetString(Encode(text));

    /// <summary>The bytes of a text in this encoding.</summary>
    public byte[] Encode(SourceText text) => [.. Mark, .. Encoding.GetBytes(text.ToString())];
}
