using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Text;

/// <summary>
/// Hashes the letters and digits of a name, ignoring case, so that all spellings of a name are equal. The hash has 64 bits, because
/// projects have up to 200,000 names.
/// </summary>
internal static class FoldedName
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a name.</summary>
    [MethodImpl(HotLoop.Options)]
    public static long Of(string name) => Of(name, 0, name.Length);

    /// <summary>The hash of a name inside a text.</summary>
    [MethodImpl(HotLoop.Options)]
    public static long Of(string text, int start, int end)
    {
        var hash = Offset;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= 'A' and <= 'Z')
            {
                c = (char)(c | ' ');
            }
            else if (c is (< 'a' or > 'z') and (< '0' or > '9'))
            {
                if (c < 128 || !char.IsLetterOrDigit(c))
                {
                    continue;
                }

                c = char.ToLowerInvariant(c);
            }

            hash = unchecked((hash ^ c) * Prime);
        }

        return unchecked((long)hash);
    }
}
