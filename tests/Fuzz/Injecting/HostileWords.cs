using Router.Codegen.Tests.Emit;

namespace Fuzz.Injecting;

/// <summary>Random text that could end up as code.</summary>
internal static class HostileWords
{
    private static readonly string[] Phrases =
    [
        "\"; global::System.Environment.Exit(1); //", "*/ class Evil { } /*", "\n}\npublic class Evil\n{\n", "</summary><remarks>",
        "\"\"\"; class Evil { } //", "{global::System.Environment.Exit(1)}", "\\\"+1+\\\"", "\u2028class Evil { }", "\u0085#error evil",
        "\n#line 1 \"evil\"\n", "[assembly: Evil]", "\r\nusing Evil;\r\n", "')] class Evil { } //", "<see cref=\"Evil\"/>",
        "<include file='/'/>",
        "]]></summary>", "&#x0;", "&bogus;", "global::Evil", "@class", "\\u0041", "%0A", "$(Evil)", "%3B", ";", "|", "||", "System",
        "ToString", "GetType", "Equals", "Value", "Known", "value", "T", "record", "partial", "file", "nint", "_", "__",
        "ToJson", "RouterModels",
        "Models", "Object", "String", "List", "null", "true", "1", "-1", "1e9", "99999999999999999999", "CON", "..", "../..", "a/b", "",
    ];

    public static string Text(Random random)
    {
        var text = random.Next(4) switch
        {
            0 => random.Of<string>(Phrases),
            1 => random.Of<string>(HostileText.Pieces),
            2 => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Of<string>(HostileText.Pieces))),
            _ => random.Of<string>(Phrases) + random.Of<string>(HostileText.Pieces) + random.Of<string>(Phrases),
        };
        return random.OneIn(3) ? "a" + text + "b" : text;
    }

    /// <summary>Makes a hostile file name.</summary>
    public static string FileName(Random random) => Text(random).Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Makes a text that may be hostile.</summary>
    public static string Or(Random random, string usual) => random.OneIn(3) ? Text(random) : usual;
}
