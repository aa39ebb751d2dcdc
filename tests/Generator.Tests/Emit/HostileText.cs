namespace Router.Codegen.Tests.Emit;

/// <summary>Pieces of text with a meaning in C#, XML, markdown or terminals, and rare characters.</summary>
internal static class HostileText
{
    public static readonly string[] Pieces =
    [
        "a", "B", "7", "_", " ", "name", "class", "\"", "\"\"\"", "'", "\\", "\\\"", "\\u0022", "\\n", "{", "}", "{0}", "{{", "$\"{", "@\"",
        "*/", "/*", "//", "///", "#", "#endif", "#error x", "#pragma", ";", ",", ".", ":", "::", "=", "=>", "(", ")", "[", "]", "<", ">",
        "</summary>", "<br/>", "&", "&lt;", "]]>",
        "<!--", "-->", "<!DOCTYPE", "%", "?", "!", "@", "~~", "`", "*", "\\|", "-", "+",
        "\u0000", "\u0001", "\u0007", "\t", "\u000B", "\u000C", "\u001A", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u0600",
        "\u061C", "\u180E", "\u200B", "\u200D", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF",
        "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF",
        "\uE000", "\uD800", "\uDC00", "\U0001F600", "\U000E0041", "é", "ß", "İ", "ı", "ñ", "名", "ー", "٣", "Ⅷ",
    ];
}
