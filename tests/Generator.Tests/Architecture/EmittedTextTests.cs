using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>Text of a page gets into emitted code only escaped or as a name.</summary>
public sealed class EmittedTextTests
{
    private static readonly IReadOnlyList<(string Path, string Text)> Sources = [.. GeneratorCompilation.ReadSources()];

    [Fact]
    public void All_emitted_text_is_the_generator_s_own_or_escaped() => Complaints.AssertNone(FindingsIn(Sources));

    [Theory]
    [InlineData("writer.Line(\"#nullable disable annotations\");", "writer.Line(shape.Head.Description);")]
    [InlineData("CSharpText.LongLiteral(value.Text)", "value.Text + \"L\"")]
    [InlineData("CSharpText.LongLiteral(value.Text)", "CSharpText.Comment(value.Text)")]
    [InlineData("Makes a value, known or not.{SwitchExample}", "Makes a value.{CSharpText.Comment(shape.Head.Description)}")]
    [InlineData("_name = shape.Name.Identifier", "_name = shape.Values[0].Text")]
    [InlineData("Listed({CSharpText.Literal(listed.Count)})", "Listed({string.Concat(shape.Values.Select(v => v.Text))})")]
    public void Unescaped_text_is_found(string own, string hostile)
    {
        const string Emitter = "Emit/EnumEmitter.cs";
        var changed = Sources.Select(source => source.Path == Emitter
            ? (source.Path, source.Text.Replace(own, hostile, StringComparison.Ordinal)) : source).ToList();
        Assert.NotEqual(Sources, changed);
        Assert.Contains(FindingsIn(changed), static finding => finding.StartsWith(Emitter, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> FindingsIn(IEnumerable<(string Path, string Text)> sources) =>
        new EmittedTextAnalysis(GeneratorCompilation.Of(sources)).Find();
}
