using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus;

/// <summary>The options that the command line passes to the generator, with the names of a project file.</summary>
internal sealed record SetOptions(string? WireNames, string? Roots, string? Merge, string? Namespace)
{
    public string? Misfits { get; init; }

    public string? UnknownNulls { get; init; }

    public string? JsonSchemas { get; init; }

    /// <summary>"Analyzer" if the analyzer reports the diagnostics of pages.</summary>
    public string? Reporter { get; init; }

    /// <summary>
    /// The options as a build passes them to the compiler, for pages that are included by a pattern with a fixed first folder.
    /// </summary>
    /// <param name="pages">The paths of the pages.</param>
    /// <param name="root">The folder of the project.</param>
    public AnalyzerConfigOptionsProvider ToProvider(IEnumerable<string> pages, string root = PageSet.Root) =>
        new Provider(new Values(ToProperties(pages, root)));

    /// <summary>The properties with the names of compiler options.</summary>
    public ImmutableDictionary<string, string> ToProperties(IEnumerable<string> pages, string root)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string>(AnalyzerConfigOptions.KeyComparer);
        properties["build_property.RootNamespace"] = "Corpus";
        properties["build_property.ProjectDir"] = root;
        properties["build_property.RouterCodegenFolders"] = PageSet.Folders(pages);
        AddStated("RouterCodegenWireNames", WireNames);
        AddStated("RouterCodegenRootList", Roots);
        AddStated("RouterCodegenMerge", Merge);
        AddStated("RouterCodegenNamespace", Namespace);
        AddStated("RouterCodegenMisfits", Misfits);
        AddStated("RouterCodegenUnknownNulls", UnknownNulls);
        AddStated("RouterCodegenJsonSchemas", JsonSchemas);
        AddStated("RouterCodegenReporter", Reporter);
        return properties.ToImmutable();

        void AddStated(string name, string? value)
        {
            if (value is not null)
                properties["build_property." + name] = value;
        }
    }

    private sealed class Provider(Values project) : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GlobalOptions => project;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);

        public override IEnumerable<string> Keys => values.Keys;
    }
}
