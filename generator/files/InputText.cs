using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Files;

/// <summary>A file of the project, decoded as the compiler decodes it.</summary>
internal sealed class InputText(string path) : AdditionalText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<SourceText> _text = new(() => Read(path));

    public override string Path { get; } = System.IO.Path.GetFullPath(path);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;

    /// <summary>Reads a file as UTF-8. If it is not valid UTF-8, reads it in the system's legacy encoding, as the compiler does.</summary>
    private static SourceText Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return SourceText.From(file, Utf8);
        }
        catch (DecoderFallbackException)
        {
            file.Position = 0;
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return SourceText.From(file, Encoding.GetEncoding(0));
        }
    }
}
