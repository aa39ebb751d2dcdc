using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>The models that payloads are read with: those of the pages, and the emitted ones.</summary>
internal sealed class PayloadModels : IDisposable
{
    private const string Sets = "RouterSchemaSets";

    /// <summary>
    /// The settings that do not count here, as properties and as settings of a set: what a program refuses is reported with all the rest,
    /// and each page has a model of its own.
    /// </summary>
    private static readonly (string Property, string Value)[] Settings =
    [
        ("RouterCodegenStrict", "false"),
        ("RouterCodegenMisfits", "Keep"),
        ("RouterCodegenJsonSchemas", "False"),
        ("RouterCodegenMerge", "None"),
        ("RouterCodegenAccessibility", "public"),
    ];

    private static readonly string[] SettingsOfSets = ["Strict=", "Misfits=", "JsonSchemas=", "Roots="];

    private PayloadModels(PageModels pages, CompiledModels compiled) => (Pages, Compiled) = (pages, compiled);

    public PageModels Pages { get; }

    public CompiledModels Compiled { get; }

    /// <summary>Makes the models that payloads are of, and those that they refer to.</summary>
    /// <param name="names">The names of the models.</param>
    /// <exception cref="ProjectException">A name is of no model, or of several.</exception>
    public static PayloadModels Of(PageProject project, IEnumerable<string> names, CancellationToken cancellation)
    {
        var changed = project with { Code = FolderReader.Code(), Options = Keeping(project.Options) };
        var pages = PageModels.Of(ModelSet.Of(changed, cancellation));
        var titles = names.Select(name => Root(pages.Find(name).Title)).Distinct().Order(StringComparer.Ordinal);
        var rooted = changed with { Options = PropertyOptions.With(changed.Options, "RouterCodegenRootList", string.Join(',', titles)) };
        return new PayloadModels(pages, CompiledModels.Of(rooted, cancellation));
    }

    public void Dispose() => Compiled.Dispose();

    /// <summary>The pattern of a title in the list of roots, which commas separate.</summary>
    private static string Root(string title) => title.Replace(',', '*').Replace(';', '*');

    private static AnalyzerConfigOptionsProvider Keeping(AnalyzerConfigOptionsProvider options)
    {
        var sets = options.GlobalOptions.TryGetValue("build_property." + Sets, out var stated)
            ? string.Join("||", stated.Split("||").Select(set => string.Join('|', set.Split('|').Where(IsKept))))
            : "";
        return Settings.Append((Sets, sets))
            .Aggregate(options, (changed, setting) => PropertyOptions.With(changed, setting.Item1, setting.Item2));

        static bool IsKept(string setting) =>
            !SettingsOfSets.Any(other => setting.TrimStart().StartsWith(other, StringComparison.OrdinalIgnoreCase));
    }
}
