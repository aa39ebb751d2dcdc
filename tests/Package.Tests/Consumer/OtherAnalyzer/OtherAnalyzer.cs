using Microsoft.CodeAnalysis;

/// <summary>Tells which Markdig it was given.</summary>
[Generator]
public sealed class OtherAnalyzer : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        var version = typeof(Markdig.Markdown).Assembly.GetName().Version;
        output.AddSource("Other.g.cs", "internal static class OtherAnalyzer { public const string Markdig = \"" + version + "\"; }");
    });
}
