using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Router.Codegen.Options;

/// <summary>Makes C# namespaces of what projects call theirs: the default root namespace is the project file's name, whatever that holds.</summary>
internal static class NamespaceName
{
    /// <summary>
    /// The most bytes of UTF-8. Metadata takes 1,023 for a namespace, and for the name of a member that implements an interface explicitly, which has the full names
    /// of type arguments in it.
    /// </summary>
    public const int Longest = 300;

    /// <summary>Whether metadata can hold the namespace.</summary>
    public static bool Fits(string name) => name.Length <= Longest && Encoding.UTF8.GetByteCount(name) <= Longest;

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
