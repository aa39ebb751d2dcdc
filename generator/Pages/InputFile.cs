using Microsoft.CodeAnalysis;

namespace Router.Codegen.Pages;

/// <summary>The additional files that the generator reads.</summary>
internal static class InputFile
{
    public static bool IsPage(string path) => EndsWith(path, ".md") || EndsWith(path, ".mdx") || EndsWith(path, ".markdown");

    public static bool IsCorrections(string path) => EndsWith(path, ".corrections");

    public static bool IsBaseline(string path) => EndsWith(path, ".baseline");

    /// <summary>True for a Razor view or component. Its C# is emitted by another generator, so this generator does not see it.</summary>
    public static bool IsView(string path) => EndsWith(path, ".razor") || EndsWith(path, ".cshtml");

    /// <summary>Reads the file. Empty if it cannot be read: the compiler reports that.</summary>
    public static string ReadText(AdditionalText file, CancellationToken cancellation) => TryReadText(file, cancellation) ?? "";

    /// <summary>Reads the file. Null if it cannot be read: the compiler reports that.</summary>
    public static string? TryReadText(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString();

    private static bool EndsWith(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
