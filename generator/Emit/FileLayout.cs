using System.Globalization;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>Which files models go into: a file each, or a bounded number of files by a hash of the name, which no other model's coming or going moves.</summary>
/// <param name="SharedFiles">The number of files that models share; 0 where each has one of its own.</param>
/// <param name="Hints">The names of the files that are not named after their model alone, by the model's qualified name.</param>
internal sealed record FileLayout(int SharedFiles, EquatableArray<FileHint> Hints)
{
    /// <summary>So many models have a file each: more files cost the compiler more than they are worth to a reader.</summary>
    private const int MostSingle = 200;

    private const int ModelsPerFile = 128;
    private const int FewestFiles = 64;
    private const int MostFiles = 256;
    private const int LongestShortName = 40;
    private readonly Dictionary<string, string> _hintNames = Hints.ToDictionary(hint => hint.Qualified, hint => hint.HintName, StringComparer.Ordinal);

    /// <summary>Lays the models out.</summary>
    public static FileLayout Of(EmittedModels models, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var names = models.Names;

        // A project that includes a page twice has a model twice, which shared files do not.
        return (!models.IsFilePerModel && names.Count > MostSingle) || names.Distinct().Count() != names.Count
            ? new FileLayout(FilesFor(names.Count), EquatableArray<FileHint>.Empty)
            : new FileLayout(0, UnlikeTheirModels(names, cancellation).ToEquatableArray());
    }

    /// <summary>The name of the file that a model has to itself; null where it shares one.</summary>
    public string? FileOf(ModelName model) =>
        SharedFiles > 0 ? null : _hintNames.TryGetValue(model.Qualified, out var hintName) ? hintName : HintNames.Plain(Name(model));

    /// <summary>Whether the layouts are the same: what is looked up in follows from the rest.</summary>
    public bool Equals(FileLayout? other) => other is not null && SharedFiles == other.SharedFiles && Hints.Equals(other.Hints);

    public override int GetHashCode() => SharedFiles ^ Hints.Count;

    /// <summary>The files that models share.</summary>
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
            .. files.Select(static (file, index) => file is null ? null
                : new SourceFile($"RouterModels.{index.ToString("D3", CultureInfo.InvariantCulture)}.g.cs", file.ToImmutable())).OfType<SourceFile>(),
        ];
    }

    private static int FilesFor(int models)
    {
        var files = FewestFiles;
        while (files < MostFiles && files * ModelsPerFile < models)
        {
            files *= 2;
        }

        return files;
    }

    /// <summary>The files that need names of their own: of long names, of names that are not ASCII, and of names that are another's but for case.</summary>
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
