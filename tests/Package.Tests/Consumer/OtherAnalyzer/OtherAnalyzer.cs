using Microsoft.CodeAnalysis;

/// <summary>Reports the version of Markdig that it gets.</summary>
[Generator]
public sealed class OtherAnalyzer : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        var version = typeof(Markdig.Markdown).Assembly.GetName().Version;
        output.AddSource("Other.g.cs", "internal static class OtherAnalyzer { public const string Markdig = \"" + version + "\"; }");
    });
}
