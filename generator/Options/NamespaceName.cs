using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Router.Codegen.Options;

/// <summary>Makes C# namespaces of what projects call theirs: the default root namespace is the project file's name, whatever that holds.</summary>
internal static class NamespaceName
{
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
