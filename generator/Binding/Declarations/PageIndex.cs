using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The number of each page, in the order of the pages. It changes only when pages are added or removed.</summary>
internal sealed record PageIndex(EquatableArray<string> Paths)
{
    private Dictionary<string, int>? _byPath;

    public static PageIndex Of(ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var paths = ImmutableArray.CreateBuilder<string>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            paths.Add(page.Facts.Path);
        }

        return new PageIndex(paths.MoveToImmutable());
    }

    public int this[string path] => (_byPath ??= ByPath())[path];

    public bool Equals(PageIndex? other) => other is not null && Paths.Equals(other.Paths);

    public override int GetHashCode() => Paths.Count;

    private Dictionary<string, int> ByPath()
    {
        var byPath = new Dictionary<string, int>(Paths.Count, StringComparer.Ordinal);
        for (var i = 0; i < Paths.Count; i++)
        {
            byPath[Paths[i]] = i;
        }

        return byPath;
    }
}
