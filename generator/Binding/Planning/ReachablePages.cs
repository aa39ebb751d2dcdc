using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Planning;

/// <summary>The pages that are reachable from the roots. All pages if there are no roots.</summary>
internal sealed class ReachablePages : IEquatable<ReachablePages>
{
    private static readonly ReachablePages All = new(null, EquatableArray<DiagnosticInfo>.Empty);

    private readonly HashSet<string>? _paths;

    private ReachablePages(HashSet<string>? paths, EquatableArray<DiagnosticInfo> diagnostics)
    {
        _paths = paths;
        Diagnostics = diagnostics;
    }

    /// <summary>The diagnostics of roots that name no page.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; }

    public bool Contains(Declaration declaration) => _paths is null || _paths.Contains(declaration.Path);

    /// <summary>Follows the references from the roots' pages.</summary>
    public static ReachablePages From(
        NameTable names, ImmutableArray<BoundOutline> pages, ProjectOptions project, CancellationToken cancellation)
    {
        if (project.Roots.Count == 0 && names.Declarations.All(declaration => declaration.Set.Options.Roots.Count == 0))
        {
            return All;
        }

        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        var references = new Dictionary<string, EquatableArray<string>>(pages.Length, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            references[page.Declaration.Path] = page.References;
        }

        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(Roots(names, project, diagnostics, cancellation));
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = pending.Pop();
            if (reached.Add(path) && references.TryGetValue(path, out var next))
            {
                foreach (var reference in next)
                {
                    pending.Push(reference);
                }
            }
        }

        return new ReachablePages(reached, diagnostics.ToImmutable());
    }

    public bool Equals(ReachablePages? other) =>
        other is not null
        && (_paths is null ? other._paths is null : other._paths is not null && _paths.SetEquals(other._paths))
        && Diagnostics.Equals(other.Diagnostics);

    public override bool Equals(object? obj) => Equals(obj as ReachablePages);

    public override int GetHashCode() => _paths?.Count ?? -1;

    /// <summary>The pages of the sets' own roots, and of the project's roots in sets without roots of their own.</summary>
    private static List<string> Roots(
        NameTable names,
        ProjectOptions project,
        ImmutableArray<DiagnosticInfo>.Builder diagnostics,
        CancellationToken cancellation)
    {
        var roots = new List<string>();
        foreach (var set in names.Declarations.GroupBy(declaration => declaration.Set))
        {
            var patterns = set.Key.Options.Roots;
            if (patterns.Count == 0 && project.Roots.Count == 0)
            {
                roots.AddRange(set.Select(declaration => declaration.Path));
                continue;
            }

            foreach (var pattern in patterns)
            {
                cancellation.ThrowIfCancellationRequested();
                var found = Matching(set, pattern);
                roots.AddRange(found);
                if (found.Count == 0)
                {
                    diagnostics.Add(Unknown(pattern, names));
                }
            }
        }

        foreach (var pattern in project.Roots)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = Matching(names.Declarations.Where(declaration => declaration.Set.Options.Roots.Count == 0), pattern);
            roots.AddRange(found);
            if (found.Count == 0)
            {
                diagnostics.Add(Unknown(pattern, names));
            }
        }

        return roots;
    }

    private static List<string> Matching(IEnumerable<Declaration> declarations, string pattern) =>
        [.. declarations.Where(declaration => Wildcard.Matches(pattern, declaration.Title)).Select(declaration => declaration.Path)];

    private static DiagnosticInfo Unknown(string pattern, NameTable names) => DiagnosticInfo.OfBuild(
        DiagnosticCatalog.UnknownRoot, pattern, Nearest.DidYouMean(names.Suggest(pattern)?.Title));
}
