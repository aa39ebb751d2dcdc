using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Collections;

/// <summary>Compares paths of one folder tree, ignoring case. The names of the files usually differ, so only they are hashed.</summary>
internal sealed class PathComparer : IEqualityComparer<string>
{
    public static readonly PathComparer IgnoreCase = new();

    public bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    [MethodImpl(HotLoop.Options)]
    public int GetHashCode(string path)
    {
        var hash = path.Length;
        for (var i = path.Length - 1; i >= 0 && path[i] != '/'; i--)
        {
            hash = unchecked((hash * 31) + (path[i] < 128 ? path[i] | ' ' : char.ToUpperInvariant(path[i])));
        }

        return hash;
    }
}
