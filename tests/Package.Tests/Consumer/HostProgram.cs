// A host of the generator. It runs the generator on the pages of a folder, compiles the emitted code, and prints the result. Arguments: the
// folder of pages, the folder of the framework's reference assemblies, the generator, the runtime library.
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

var (pages, framework, generator, runtime) = (args[0], args[1], args[2], args[3]);
var references = Directory.GetFiles(framework, "*.dll").Append(runtime).Select(file => MetadataReference.CreateFromFile(file));
var compilation = CSharpCompilation.Create(
    "Hosted",
    references: references,
    options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
var type = Assembly.LoadFrom(generator).GetType("Router.Codegen.RouterGenerator", throwOnError: true)!;
var driver = CSharpGeneratorDriver.Create(
    [((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()],
    Directory.GetFiles(pages, "*.md").Order(StringComparer.Ordinal).Select(file => new PageFile(file)),
    new CSharpParseOptions(LanguageVersion.CSharp12),
    new Options(pages));
var result = driver.RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out _).GetRunResult();
var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
    result.Results[0].GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal)
        .Select(file => $"{file.HintName}\n{file.SourceText}\n"))));
using var image = new MemoryStream();
var complaints = compiled.Emit(image).Diagnostics.Count(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
Console.WriteLine(RuntimeInformation.FrameworkDescription);
Console.WriteLine(result.Results[0].Exception?.ToString() ?? "no exception");
Console.WriteLine($"{result.Results[0].GeneratedSources.Length} files, {Convert.ToHexString(hash)}, {complaints} complaints");

internal sealed class PageFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellation = default) =>
        SourceText.From(File.ReadAllText(path), Encoding.UTF8);
}

internal sealed class Options(string folder) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(folder);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(string folder) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => "Acme",
                "build_property.ProjectDir" => folder,
                "build_property.RouterCodegenReporter" => "Generator",
                _ => null,
            };
            return value is not null;
        }
    }
}
