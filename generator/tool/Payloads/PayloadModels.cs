using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>The models with which payloads are read: the models of the pages, and the emitted ones.</summary>
internal sealed class PayloadModels : IDisposable
{
    private const string Sets = "RouterSchemaSets";

    /// <summary>
    /// The settings that are replaced for payloads, as properties and as settings of a set: misfits are reported and not refused, and each
    /// page has a model of its own.
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

    /// <summary>Creates the models of payloads, and the models that they refer to.</summary>
    /// <param name="names">The names of the models.</param>
    /// <exception cref="ProjectException">There is no model with a name, or more than one.</exception>
    public static PayloadModels Of(PageProject project, IEnumerable<string> names, CancellationToken cancellation)
    {
        var changed = project with { Code = FolderProject.Code(), Options = Keeping(project.Options) };
        var pages = PageModels.Of(ModelSet.Of(changed, cancellation));
        var titles = names.Select(name => Root(pages.Find(name).Title)).Distinct().Order(StringComparer.Ordinal);
        var roots = FolderProject.Escaped(string.Join(',', titles));
        var rooted = changed with { Options = PropertyOptions.With(changed.Options, "RouterCodegenRootList", roots) };
        return new PayloadModels(pages, CompiledModels.Of(rooted, cancellation));
    }

    public void Dispose() => Compiled.Dispose();

    /// <summary>The pattern for a title in the list of roots. Separators of the list become wildcards.</summary>
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
