using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Router.Codegen.Tool.Projects;

/// <summary>Properties as a build passes them to the compiler. They override the properties of another build.</summary>
internal sealed class PropertyOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(new Dictionary<string, string>(), null);

    private readonly AnalyzerConfigOptionsProvider? _others;

    private PropertyOptions(Values properties, AnalyzerConfigOptionsProvider? others)
    {
        GlobalOptions = properties;
        _others = others;
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>Options with only these properties.</summary>
    public static PropertyOptions Of(IReadOnlyDictionary<string, string> properties) => new(ToValues(properties, null), null);

    /// <summary>The options of a build with one property replaced.</summary>
    public static PropertyOptions With(AnalyzerConfigOptionsProvider others, string property, string value) =>
        new(ToValues(new Dictionary<string, string> { [property] = value }, others.GlobalOptions), others);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _others?.GetOptions(tree) ?? None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _others?.GetOptions(textFile) ?? None;

    private static Values ToValues(IReadOnlyDictionary<string, string> properties, AnalyzerConfigOptions? others) =>
        new(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value, AnalyzerConfigOptions.KeyComparer), others);

    private sealed class Values(Dictionary<string, string> values, AnalyzerConfigOptions? others) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys.Union(others?.Keys ?? [], KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value) || (others is not null && others.TryGetValue(key, out value));
    }
}
