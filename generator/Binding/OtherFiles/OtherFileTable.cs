using Router.Codegen.Binding.Declarations;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.OtherFiles;

/// <summary>The markdown files of the project that describe no model. Few edits of their text change the table.</summary>
internal sealed record OtherFileTable(EquatableArray<ListedFile> Files)
{
    /// <summary>The table of a project whose markdown files are all pages.</summary>
    public static readonly OtherFileTable None = new(EquatableArray<ListedFile>.Empty);

    private Dictionary<string, OtherFile>? _byPath;

    /// <summary>The file at a path; null if there is none, or it is a page.</summary>
    public OtherFile? At(string path)
    {
        if (_byPath is null)
        {
            var byPath = new Dictionary<string, OtherFile>(StringComparer.OrdinalIgnoreCase);
            foreach (var listed in Files)
            {
                byPath[listed.File.Path] = listed.File;
            }

            _byPath = byPath;
        }

        return _byPath.TryGetValue(path, out var file) ? file : null;
    }

    /// <param name="files">The files that are not pages.</param>
    /// <param name="pages">The pages, including pages that only other dialects read as models.</param>
    /// <param name="cancellation">Ends the search for links early.</param>
    public static OtherFileTable Of(ImmutableArray<OtherFile> files, ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var all = files.ToList();
        foreach (var page in pages)
        {
            if (page.Other is { } other)
            {
                all.Add(other);
            }
        }

        var linked = Linked(all, pages, cancellation);
        return new OtherFileTable(all.Select(file => new ListedFile(file, linked.Contains(file.Path))).ToEquatableArray());
    }

    /// <summary>The paths of files with signs of a page to which types on pages link.</summary>
    private static HashSet<string> Linked(
        List<OtherFile> files, ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var resembling = files.Where(static file => file.Kind != OtherFileKind.Prose).Select(static file => file.Path);
        var candidates = new HashSet<string>(resembling, StringComparer.OrdinalIgnoreCase);
        var linked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (candidates.Count == 0)
        {
            return linked;
        }

        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var types = page.Facts.Fields.Select(static field => field.Type).Concat(page.Facts.Members);
            linked.UnionWith(types
                .SelectMany(static type => type.Targets)
                .Select(target => PagePath.Resolve(page.Facts.Path, target))
                .OfType<string>()
                .Where(candidates.Contains));
        }

        return linked;
    }
}

/// <summary>A file that is not a page. <c>IsLinked</c> is true if a page links to it.</summary>
internal sealed record ListedFile(OtherFile File, bool IsLinked);
