using System.Globalization;
using Router.Codegen.Binding;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>Which files models go into: a file each, or a bounded number of files by a hash of the name, which no other model's coming or going moves.</summary>
/// <param name="Kind">How models are laid out.</param>
/// <param name="Hints">The names of the files that are not named after their model alone, by the model's qualified name.</param>
internal sealed record FileLayout(FileLayoutKind Kind, EquatableArray<FileHint> Hints)
{
    /// <summary>So many models have a file each: more files cost the compiler more than they are worth to a reader.</summary>
    private const int MostSingle = 200;

    private const int ModelsPerFile = 128;
    private const int FewestFiles = 64;
    private const int MostFiles = 256;
    private const int LongestName = 80;

    /// <summary>Lays the models out.</summary>
    public static FileLayout Of(EquatableArray<ModelName> models, bool isFilePerModel, bool takesModels)
    {
        if (!takesModels)
        {
            return new(FileLayoutKind.None, EquatableArray<FileHint>.Empty);
        }

        // A project that includes a page twice has a model twice, which shared files do not.
        if ((!isFilePerModel && models.Count > MostSingle) || models.Distinct().Count() != models.Count)
        {
            return new(FileLayoutKind.Shared, EquatableArray<FileHint>.Empty);
        }

        return new(FileLayoutKind.Single, UnlikeTheirModels(models).ToEquatableArray());
    }

    /// <summary>The file of a model that has one of its own.</summary>
    public SourceFile? FileOf(ModelSource model)
    {
        if (Kind != FileLayoutKind.Single)
        {
            return null;
        }

        var hint = Hints.FirstOrDefault(hint => hint.Qualified == model.Name.Qualified)?.HintName ?? Plain(model.Name);
        return new SourceFile(hint, new EquatableArray<ModelSource>([model]));
    }

    /// <summary>The files that models share.</summary>
    public ImmutableArray<SourceFile> Distribute(ImmutableArray<ModelSource> models)
    {
        if (Kind != FileLayoutKind.Shared)
        {
            return [];
        }

        var count = FewestFiles;
        while (count < MostFiles && count * ModelsPerFile < models.Length)
        {
            count *= 2;
        }

        var files = new List<ModelSource>?[count];
        foreach (var model in models)
        {
            (files[Hash(model.Name.Qualified) % (uint)count] ??= []).Add(model);
        }

        return
        [
            .. files.Select((file, index) => (file, index)).Where(entry => entry.file is not null)
                .Select(entry => new SourceFile($"RouterModels.{entry.index.ToString("D3", CultureInfo.InvariantCulture)}.g.cs", InOrder(entry.file!))),
        ];
    }

    /// <summary>The models by their names: a file does not follow the order of the pages.</summary>
    private static EquatableArray<ModelSource> InOrder(List<ModelSource> models)
    {
        models.Sort(static (left, right) => string.CompareOrdinal(left.Name.Identifier, right.Name.Identifier) is var order and not 0
            ? order
            : string.CompareOrdinal(left.Name.Namespace, right.Name.Namespace));
        return models.Where((model, index) => index == 0 || model.Name != models[index - 1].Name).ToEquatableArray();
    }

    /// <summary>The files that need names of their own: of long names, of names that are not ASCII, and of names that are another's but for case.</summary>
    private static IEnumerable<FileHint> UnlikeTheirModels(EquatableArray<ModelName> models)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var model in models.OrderBy(model => model.Qualified, StringComparer.Ordinal))
        {
            var plain = Plain(model);
            if (plain.Length <= LongestName && plain.All(c => c < 128) && taken.Add(plain))
            {
                continue;
            }

            var stem = $"{new string([.. model.Identifier.Where(c => c < 128).Take(LongestName / 2)])}.{Hash(model.Qualified).ToString("x8", CultureInfo.InvariantCulture)}";
            var hint = stem + ".g.cs";
            for (var number = 2; !taken.Add(hint); number++)
            {
                hint = $"{stem}.{number.ToString(CultureInfo.InvariantCulture)}.g.cs";
            }

            yield return new FileHint(model.Qualified, hint);
        }
    }

    private static string Plain(ModelName model) => model.Qualified.Substring("global::".Length).Replace("@", "") + ".g.cs";

    /// <summary>FNV-1a: the same in every process.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}

/// <summary>How models are laid out over files.</summary>
internal enum FileLayoutKind
{
    /// <summary>Nowhere: the project takes no models.</summary>
    None,
    Single,
    Shared,
}

/// <summary>The name of a model's file.</summary>
internal sealed record FileHint(string Qualified, string HintName);
