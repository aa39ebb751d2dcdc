using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Text;

/// <summary>Matches patterns in which '*' means any text.</summary>
internal static class Wildcard
{
    public static bool Matches(string pattern, string text) => pattern.IndexOf('*') < 0 ? pattern == text : MatchesStars(pattern, text);

    [MethodImpl(HotLoop.Options)]
    private static bool MatchesStars(string pattern, string text)
    {
        var p = 0;
        var t = 0;
        var star = -1;
        var mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
