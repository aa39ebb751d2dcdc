namespace Router.Codegen.Pages;

/// <summary>Which additional files the generator reads.</summary>
internal static class InputFile
{
    public static bool IsPage(string path) => EndsWith(path, ".md") || EndsWith(path, ".mdx");

    public static bool IsOverrides(string path) => EndsWith(path, ".wirenames");

    private static bool EndsWith(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
