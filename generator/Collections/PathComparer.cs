namespace Router.Codegen.Collections;

/// <summary>Compares paths of one folder tree, ignoring case. They differ at their ends, so only those are hashed.</summary>
internal sealed class PathComparer : IEqualityComparer<string>
{
    private const int Hashed = 16;

    public static readonly PathComparer IgnoreCase = new();

    public bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string path)
    {
        var hash = path.Length;
        for (var i = Math.Max(path.Length - Hashed, 0); i < path.Length; i++)
        {
            hash = unchecked((hash * 31) + char.ToUpperInvariant(path[i]));
        }

        return hash;
    }
}
