using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Package.Tests.ConsumerProject;

namespace Package.Tests.Documents;

/// <summary>Projects that build the C# and XML blocks which documents only show.</summary>
internal static class ShownBlocks
{
    private const string Namespace = "Acme.Models";

    public static IReadOnlyList<ConsumerProject> Consumers { get; } = [Code, .. Fragments()];

    /// <summary>All blocks of C#, each in its own file, with the models of the pages that documents mention.</summary>
    private static ConsumerProject Code => new("ShownCode", "C# that documents show")
    {
        Sdk = "Microsoft.NET.Sdk.Web",
        IsProgram = false,
        Properties =
        [
            ("RouterCodegenNamespace", Namespace), ("Nullable", "enable"), ("ImplicitUsings", "enable"), ("TreatWarningsAsErrors", "true"),

            // Blocks may leave values unused and methods uncalled, and may not await.
            ("NoWarn", "$(NoWarn);CS0168;CS0219;CS1998;CS8321"),
        ],
        Items = Packages("Router.Codegen") + """
            <PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="10.11.0" />
            <PackageReference Include="xunit.v3.assert" Version="4.0.2" />
            <AdditionalFiles Include="schemas/**/*.md;documents/**/*.md" />
            """,
        Sources = ["DocumentTypes.cs"],
        Texts = [.. Shown("csharp").Select(shown => (FileName(shown.Document, shown.Block) + ".cs", Source(shown.Document, shown.Block)))],
        PageFolders = [(Path.Combine(Repository.Folder, "schemas"), "schemas"), ("documents", "documents")],
    };

    /// <summary>A project for each block of XML, which is a property or an item.</summary>
    private static IEnumerable<ConsumerProject> Fragments() => Shown("xml").Select(shown =>
        new ConsumerProject("Shown" + FileName(shown.Document, shown.Block), $"XML that {shown.Document} shows")
        {
            IsProgram = false,
            Properties = [("TreatWarningsAsErrors", "true"), ("Nullable", "enable")],
            Items = shown.Block.Text.Contains(" Include=", StringComparison.Ordinal)
                ? Packages("Router.Codegen") + shown.Block.Text
                : $"""
                    {Packages("Router.Codegen")}<AdditionalFiles Include="docs/models/**/*.md" />
                      </ItemGroup>
                      <PropertyGroup>{shown.Block.Text}</PropertyGroup>
                      <ItemGroup>
                    """,
            Sources = [],
            PageFolders = [("chats", "docs/models")],
        });

    private static IEnumerable<(string Document, DocumentBlock Block)> Shown(string language) => UserDocuments.All.SelectMany(
        document => DocumentBlock.Of(document)
            .Where(block => block.IsShown && block.Language == language)
            .Select(block => (document, block)));

    private static string FileName(string document, DocumentBlock block) => string.Concat(
        string.Concat(Path.GetFileNameWithoutExtension(document).Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
        block.Line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Puts types into the namespace of the models, and statements into a method with their parameters.</summary>
    private static string Source(string document, DocumentBlock block)
    {
        var root = CSharpSyntaxTree.ParseText(block.Text).GetCompilationUnitRoot();
        var imports = string.Concat(root.Usings.Select(import => import.ToString() + "\n"));
        var body = root.WithUsings(default).ToFullString();
        var place = $"#line {block.Line + 1 + root.Usings.Count} \"{document}\"\n";
        return root.Members.Any(member => member is GlobalStatementSyntax)
            ? $$"""
                {{imports}}
                internal static class {{FileName(document, block)}}
                {
                    internal static async Task Shown({{block.Parameters}})
                    {
                {{place}}{{body}}
                    }
                }

                """
            : $"{imports}\nnamespace {Namespace};\n\n{place}{body}\n";
    }
}
