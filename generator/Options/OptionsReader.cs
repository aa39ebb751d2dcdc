using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>Reads the build's options.</summary>
internal sealed class OptionsReader
{
    private readonly ImmutableArray<DiagnosticInfo>.Builder _diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
    private readonly AnalyzerConfigOptions _options;

    private OptionsReader(AnalyzerConfigOptions options) => _options = options;

    public static BuildOptions Read(AnalyzerConfigOptions options)
    {
        var reader = new OptionsReader(options);
        var project = reader.Project();
        var folders = reader.Folders();
        return new BuildOptions(project, folders, reader._diagnostics.ToImmutable())
        {
            HasAnalyzer = reader.Value("RouterCodegenReporter") == "Analyzer",
        };
    }

    private ProjectOptions Project()
    {
        var root = Value("RootNamespace") ?? "";
        return new ProjectOptions(
            Namespace("RouterCodegenNamespace", Value("RouterCodegenNamespace"))
                ?? Namespace("RootNamespace", root + ".Models")
                ?? "Models",
            Value("ProjectDir") ?? "",
            Choice("RouterCodegenAccessibility", Value("RouterCodegenAccessibility"), Accessibilities) ?? "public",
            Names(Value("RouterCodegenRootList")),
            Enumerated<MergeMode>("RouterCodegenMerge", Value("RouterCodegenMerge")) ?? MergeMode.None,
            Enumerated<WireNameConvention>("RouterCodegenWireNames", Value("RouterCodegenWireNames")),
            Enumerated<Misfits>("RouterCodegenMisfits", Value("RouterCodegenMisfits")) ?? Misfits.Keep,
            Enumerated<UnknownNulls>("RouterCodegenUnknownNulls", Value("RouterCodegenUnknownNulls")) ?? UnknownNulls.Empty,
            Flag("RouterCodegenStrict", Value("RouterCodegenStrict")) ?? false,
            Flag("RouterCodegenFilePerModel", Value("RouterCodegenFilePerModel")) ?? false);
    }

    /// <summary>Parses RouterSchemaSets: "Key=value|Key=value||Key=value…".</summary>
    private EquatableArray<SetFolder> Folders()
    {
        var folders = new List<StatedFolder>();
        foreach (var entry in (Value("RouterSchemaSets") ?? "").Split(["||"], StringSplitOptions.RemoveEmptyEntries))
        {
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var pair in entry.Split('|'))
            {
                var equals = pair.IndexOf('=');
                if (equals > 0 && pair.Substring(equals + 1).Replace("%23", "#").Trim() is { Length: > 0 } value)
                {
                    values[pair.Substring(0, equals).Trim()] = value;
                }
            }

            if (Of("Folder") is { } folder)
            {
                Add(folders, Set(PagePath.AsFolder(folder)));
            }

            string? Of(string key) => values.TryGetValue(key, out var value) ? value : null;

            StatedFolder Set(string directory)
            {
                var below = PagePath.AsFolder(Of("Path") ?? "");
                var root = Of("Root") is { } stated ? PagePath.AsFolder(stated)
                    : below.Length > 0 && directory.EndsWith(below, StringComparison.OrdinalIgnoreCase)
                        ? directory.Substring(0, directory.Length - below.Length)
                    : directory;
                var set = new SetOptions(
                    Namespace("Namespace", Of("Namespace")),
                    root,
                    Choice("Dialect", Of("Dialect"), Dialects) is { } dialect ? Dialect.Named(dialect) : null,
                    Enumerated<WireNameConvention>("WireNames", Of("WireNames")),
                    Enumerated<Misfits>("Misfits", Of("Misfits")),
                    Enumerated<UnknownNulls>("UnknownNulls", Of("UnknownNulls")),
                    Flag("Strict", Of("Strict")),
                    Names(Of("Roots")));
                return new StatedFolder(directory, Of("Root") is not null, set);
            }
        }

        return WithRoots(folders);
    }

    /// <summary>
    /// The folders with the roots of their sets. If no root is stated, it is the deepest folder that contains all folders with the same
    /// settings, from one pattern or several. Folders that have only the drive in common are their own roots.
    /// </summary>
    private static EquatableArray<SetFolder> WithRoots(List<StatedFolder> folders)
    {
        var roots = folders.Where(folder => !folder.HasRoot).GroupBy(folder => folder.Set with { Root = null })
            .ToDictionary(set => set.Key, set => set.Select(folder => folder.Set.Root!).Aggregate(PagePath.CommonFolder));
        return folders.Select(folder => new SetFolder(folder.Folder, folder.Set with { Root = RootOf(folder) })).ToEquatableArray();

        string? RootOf(StatedFolder folder) =>
            !folder.HasRoot && roots[folder.Set with { Root = null }] is var common and not ("" or "/" or [_, ':', '/'])
                ? common
                : folder.Set.Root;
    }

    /// <summary>
    /// Adds a folder, whose pages are all of one set. Pages are looked up by folder because options for each file would cost builds of
    /// large sets seconds.
    /// </summary>
    private void Add(List<StatedFolder> folders, StatedFolder added)
    {
        if (folders.FirstOrDefault(known => string.Equals(known.Folder, added.Folder, StringComparison.OrdinalIgnoreCase)) is not { } first)
        {
            folders.Add(added);
        }
        else if (first.Set with { Root = added.Set.Root } != added.Set || (added.HasRoot && (!first.HasRoot || first.Set != added.Set)))
        {
            _diagnostics.Add(DiagnosticInfo.OfBuild(DiagnosticCatalog.SharedFolder, added.Folder));
        }
    }

    /// <summary>A folder as the build states it.</summary>
    /// <param name="HasRoot">True if its root folder is stated; otherwise the root is the part of the pattern before its wildcards.</param>
    private sealed record StatedFolder(string Folder, bool HasRoot, SetOptions Set);

    private const string Auto = nameof(Auto);

    /// <summary>The end of a message: what becomes of an invalid value.</summary>
    private const string InsteadOfIt = "; the default is used";

    private static readonly string[] Dialects = [Auto, .. Dialect.All.Select(dialect => dialect.Name)];
    private static readonly string[] Accessibilities = ["public", "internal"];
    private static readonly string[] Flags = ["true", "false"];

    private static EquatableArray<string> Names(string? list) => (list ?? "")
        .Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.Trim())
        .Where(name => name.Length > 0)
        .ToEquatableArray();

    private string? Value(string name) =>
        _options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>
    /// Converts a value to a namespace; null if there is no value. Reports a namespace that is too long, and returns null.
    /// </summary>
    private string? Namespace(string name, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var space = NamespaceName.Of(value);
        if (NamespaceName.Fits(space))
        {
            return space;
        }

        _diagnostics.Add(DiagnosticInfo.OfBuild(
            DiagnosticCatalog.UnreadableOption, value, name, $"a namespace of at most {NamespaceName.Longest} bytes{InsteadOfIt}"));
        return null;
    }

    private bool? Flag(string name, string? value) => Choice(name, value, Flags) is { } flag ? flag == "true" : null;

    private T? Enumerated<T>(string name, string? value)
        where T : struct => Choice(name, value, Enum.GetNames(typeof(T))) is { } choice ? (T)Enum.Parse(typeof(T), choice) : null;

    /// <summary>
    /// Finds a value among the choices, ignoring case; null if there is no value. Reports any other value, and returns null.
    /// </summary>
    private string? Choice(string name, string? value, string[] choices)
    {
        if (value is null)
        {
            return null;
        }

        var choice = choices.FirstOrDefault(candidate => string.Equals(candidate, value, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
        {
            _diagnostics.Add(DiagnosticInfo.OfBuild(
                DiagnosticCatalog.UnreadableOption, value, name, string.Join(", ", choices) + InsteadOfIt));
        }

        return choice;
    }
}
