using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Router.Codegen.Options;

/// <summary>
/// Converts names of projects to C# namespaces. The default root namespace is the name of the project file, which may contain any
/// character.
/// </summary>
internal static class NamespaceName
{
    /// <summary>
    /// The maximum length in UTF-8 bytes. Metadata allows 1,023 for a namespace, and as many for the name of an explicit interface
    /// implementation, which contains the full names of type arguments.
    /// </summary>
    public const int Longest = 300;

    /// <summary>True if the namespace is short enough for metadata.</summary>
    public static bool Fits(string name) => name.Length <= Longest && Encoding.UTF8.GetByteCount(name) <= Longest;

    /// <summary>True if the text has format characters. They are allowed in identifiers, and are invisible.</summary>
    public static bool HasInvisible(string text) =>
        text.Any(static c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>The namespace; empty if the text consists of dots.</summary>
    public static string Of(string text) => string.Join(".", text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Segment));

    private static string Segment(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var c in text.TrimStart('@'))
        {
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        var segment = name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name.ToString() : "_" + name;
        return SyntaxFacts.GetKeywordKind(segment) == SyntaxKind.None ? segment : "@" + segment;
    }
}
