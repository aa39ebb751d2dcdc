using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>
/// The distribution of models over files: a file for each model, or a bounded number of files. A hash of the name chooses the file, so that
/// a model stays in its file when others are added or removed.
/// </summary>
/// <param name="SharedFiles">The number of shared files; 0 if each model has a file of its own.</param>
/// <param name="Hints">The file names that differ from the model's plain name, by the model's qualified name.</param>
/// <param name="IsWhole">True if optional code is emitted: code that copies models, casts out of unions. Large assemblies omit it.</param>
internal sealed record FileLayout(int SharedFiles, EquatableArray<FileHint> Hints, bool IsWhole)
{
    /// <summary>The maximum number of models with a file each. More files slow the compiler down too much.</summary>
    private const int MostSingle = 200;

    private const int ModelsPerFile = 128;
    private const int FewestFiles = 64;
    private const int MostFiles = 256;
    private const int LongestShortName = 40;

    private readonly Dictionary<string, string> _hintNames =
        Hints.ToDictionary(hint => hint.Qualified, hint => hint.HintName, StringComparer.Ordinal);

    /// <summary>Distributes the models over files.</summary>
    public static FileLayout Create(EmittedModels models, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var names = models.Names;
        var isWhole = names.Count <= EmittedModels.MostWithAll;

        // A page that is included twice has two equal models. Shared files emit one of them.
        return (!models.IsFilePerModel && names.Count > MostSingle) || names.Distinct().Count() != names.Count
            ? new FileLayout(FilesFor(names.Count), EquatableArray<FileHint>.Empty, isWhole)
            : new FileLayout(0, UnlikeTheirModels(names, cancellation).ToEquatableArray(), isWhole);
    }

    /// <summary>The name of the model's own file; null if it shares a file.</summary>
    public string? FileOf(ModelName model) =>
        SharedFiles > 0 ? null : _hintNames.TryGetValue(model.Qualified, out var hintName) ? hintName : HintNames.Plain(Name(model));

    /// <summary>Compares the layouts without the dictionary, which depends on the rest.</summary>
    public bool Equals(FileLayout? other) => other is not null && SharedFiles == other.SharedFiles && IsWhole == other.IsWhole
        && Hints.Equals(other.Hints);

    public override int GetHashCode() => SharedFiles ^ Hints.Count;

    /// <summary>Creates the shared files.</summary>
    public ImmutableArray<SourceFile> Distribute(ImmutableArray<ModelSource> models, CancellationToken cancellation)
    {
        if (SharedFiles == 0)
        {
            return [];
        }

        var files = new ImmutableArray<ModelSource>.Builder?[SharedFiles];
        foreach (var model in models)
        {
            cancellation.ThrowIfCancellationRequested();
            (files[model.Hash % (uint)SharedFiles] ??= ImmutableArray.CreateBuilder<ModelSource>(ModelsPerFile)).Add(model);
        }

        return
        [
            .. files
                .Select(static (file, index) => file is null ? null : new SourceFile(SharedName(index), file.ToImmutable()))
                .OfType<SourceFile>(),
        ];
    }

    private static string SharedName(int index) => FormattableString.Invariant($"RouterModels.{index:D3}.g.cs");

    private static int FilesFor(int models)
    {
        var files = FewestFiles;
        while (files < MostFiles && files * ModelsPerFile < models)
        {
            files *= 2;
        }

        return files;
    }

    /// <summary>The file names of models whose name is long, is not ASCII, or differs from another name only by case.</summary>
    private static IEnumerable<FileHint> UnlikeTheirModels(EquatableArray<ModelName> models, CancellationToken cancellation)
    {
        var taken = new HintNames();
        foreach (var model in models.OrderBy(model => model.Qualified, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var ascii = new string([.. model.Identifier.Where(c => c < 128).Take(LongestShortName)]);
            var hint = taken.Take(Name(model), ascii.Length == 0 ? "Model" : ascii);
            if (hint != HintNames.Plain(Name(model)))
            {
                yield return new FileHint(model.Qualified, hint);
            }
        }
    }

    private static string Name(ModelName model) => model.Qualified.Substring("global::".Length);
}

/// <summary>The name of a model's file.</summary>
internal sealed record FileHint(string Qualified, string HintName);
