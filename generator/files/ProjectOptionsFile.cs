using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Options;

namespace Router.Codegen.Files;

/// <summary>The properties in the file that the SDK writes for the compiler.</summary>
internal sealed class ProjectOptionsFile : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

    private ProjectOptionsFile(Values properties) => GlobalOptions = properties;

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>Reads the file, and adds the property that means that the run writes files.</summary>
    public static ProjectOptionsFile Read(string path)
    {
        using var file = File.OpenRead(path);
        var parsed = AnalyzerConfig.Parse(SourceText.From(file), Path.GetFullPath(path));
        var properties = AnalyzerConfigSet.Create(ImmutableArray.Create(parsed)).GlobalConfigOptions.AnalyzerOptions;
        return new ProjectOptionsFile(new Values(properties.SetItem("build_property." + OptionsReader.FileWriter, "true")));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
