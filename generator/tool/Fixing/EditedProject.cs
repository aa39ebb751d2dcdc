using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Fixing;

/// <summary>A project with files that are edited in memory. Nothing changes on disk.</summary>
internal sealed class EditedProject
{
    private readonly CancellationToken _cancellation;
    private readonly ImmutableDictionary<string, EditedFile> _edited;
    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _paths;
    private readonly Lazy<ImmutableArray<TextFile>> _corrections;

    private EditedProject(PageProject project, ImmutableDictionary<string, EditedFile> edited, CancellationToken cancellation)
    {
        (Project, _edited, _cancellation) = (project, edited, cancellation);
        foreach (var file in project.Files)
            _files.TryAdd(Path.GetFullPath(file.Path), file);
        _paths = [.. project.Files.Select(file => file.Path)];
        _corrections = new(() =>
        [
            .. project.Files.Where(file => InputFile.IsCorrections(file.Path)).Select(file => new TextFile(file.Path, TextOf(file))),
        ]);
    }

    /// <summary>The project with its edited files.</summary>
    public PageProject Project { get; }

    /// <summary>The files that differ from those on disk, in the order of their paths.</summary>
    public ImmutableArray<EditedFile> Edited =>
    [
        .. _edited.Values
            .Where(file => file.Before?.ContentEquals(file.After) != true)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The project as it is on disk.</summary>
    public static EditedProject Of(PageProject project, CancellationToken cancellation) =>
        new(project, ImmutableDictionary<string, EditedFile>.Empty, cancellation);

    /// <summary>The fixes of a problem in the edited project.</summary>
    public ImmutableArray<PageFix> FixesOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return place.IsValid && _files.TryGetValue(Path.GetFullPath(place.Path), out var file)
            ? [.. PageFixes.For(new FixContext(ReportedProblem.Of(diagnostic, file.Path), TextOf(file), _paths, _corrections.Value))]
            : [];
    }

    /// <summary>The project after fixes are applied together.</summary>
    /// <exception cref="ProjectException">A file cannot be written without loss.</exception>
    public EditedProject With(FixBatch fixes)
    {
        var edited = _edited.ToBuilder();
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var added = new List<AdditionalText>();
        foreach (var change in fixes.Changes)
        {
            var path = Path.GetFullPath(change.Path);
            switch (change)
            {
                case ChangedFile changed:
                    texts.Add(path, TextOf(_files[path]).WithChanges(changed.Changes));
                    edited[path] = (_edited.GetValueOrDefault(path) ?? Begin(path)) with { After = texts[path] };
                    break;
                case NewFile one:
                    edited.Add(path, Add(path, one));
                    added.Add(new TextInMemory(one.Path, edited[path].After));
                    break;
            }
        }

        var files = Project.Files
            .Select(file => texts.TryGetValue(Path.GetFullPath(file.Path), out var text) ? new TextInMemory(file.Path, text) : file);
        return new EditedProject(Project with { Files = [.. files, .. added] }, edited.ToImmutable(), _cancellation);
    }

    /// <summary>A file on disk that is edited for the first time.</summary>
    private EditedFile Begin(string path)
    {
        var text = TextOf(_files[path]);
        return FileBytes.Of(File.ReadAllBytes(path), text) is { } bytes ? new EditedFile(path, text, text, bytes)
            : throw new ProjectException(FileBytes.WouldLose(path));
    }

    private static EditedFile Add(string path, NewFile file) => File.Exists(path)
        ? throw new ProjectException($"{ShownPath.Of(path)} would be added. It exists, but does not belong to the project.")
        : new EditedFile(path, null, SourceText.From(file.Text, Encoding.UTF8), FileBytes.OfNewFile);

    private SourceText TextOf(AdditionalText file) =>
        file.GetText(_cancellation) ?? throw new ProjectException($"{ShownPath.Of(file.Path)} cannot be read.");

    private sealed class TextInMemory(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
