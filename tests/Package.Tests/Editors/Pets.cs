namespace Package.Tests.Editors;

/// <summary>A consumer with a page that has two problems: one in the page itself, and one that depends on other pages.</summary>
internal static class Pets
{
    /// <summary>A field that is listed twice.</summary>
    public const string OfPage = "RCG0004";

    /// <summary>A reference without a page.</summary>
    public const string OfPages = "RCG0003";

    public const string Program = "PetProgram.cs";

    public static ConsumerProject Named(string name, string @case) => new(name, @case)
    {
        IsProgram = true,
        Properties = [("Nullable", "enable"), ("LangVersion", "13")],
        Items = ConsumerProject.Packages("Router.Codegen") + ConsumerProject.Pages,
        Sources = [Program],
        PageFolders = [("pets", "schemas")],
    };

    public static string PageIn(string folder) => Path.Combine(folder, "schemas", "models", "pet.md");
}
