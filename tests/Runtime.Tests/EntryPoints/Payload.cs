namespace Router.Codegen.Tests.EntryPoints;

/// <summary>The payloads of the router API, in files named Title.number.json.</summary>
internal static class Payload
{
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Payloads");

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static PageModel ModelOf(string name) => PageModel.Of("Router/" + name[..name.IndexOf('.', StringComparison.Ordinal)]);
}
