using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// The files of a project that may have problems of their own. They are asked for at each change of the project, when hardly any file has
/// changed: results for unchanged files are reused, and the files are not read.
/// </summary>
internal sealed class FilesToReport
{
    /// <summary>The latest result of each project, by the project's first file. It is collected with that file.</summary>
    private static readonly ConditionalWeakTable<AdditionalText, FilesToReport> Last = new();

    private static readonly FilesToReport None = new([], []);

    private readonly ImmutableArray<AdditionalText> _files;

    /// <summary>True for a file without problems.</summary>
    private readonly bool[] _isClean;

    private readonly HashSet<AdditionalText> _others = [];

    private FilesToReport(ImmutableArray<AdditionalText> files, bool[] isClean)
    {
        _files = files;
        _isClean = isClean;
    }

    /// <summary>True if there are no such files.</summary>
    public bool IsEmpty => _others.Count == 0;

    public bool Contains(AdditionalText file) => _others.Contains(file);

    /// <summary>The files that may have problems: files with problems, and files that were not read yet.</summary>
    public static FilesToReport Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (files.IsEmpty)
        {
            return None;
        }

        var before = Last.TryGetValue(files[0], out var last) ? last : None;
        var found = new FilesToReport(files, new bool[files.Length]);
        for (var i = 0; i < files.Length; i++)
        {
            var isKnown = i < before._files.Length && ReferenceEquals(files[i], before._files[i]) && before._isClean[i];
            found._isClean[i] = isKnown || !InputFile.IsPage(files[i].Path) || PageProblems.IsKnownToHaveNone(files[i], cancellation);
            if (!found._isClean[i])
            {
                found._others.Add(files[i]);
            }
        }

        Last.Remove(files[0]);
        Last.GetValue(files[0], _ => found);
        return found;
    }
}
