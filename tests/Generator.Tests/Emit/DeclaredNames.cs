using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Tests.Emit;

/// <summary>Lists the models and members of a shape, and those of emitted code. Both must be the same.</summary>
internal static class DeclaredNames
{
    /// <summary>The declarations according to a shape.</summary>
    public static string Of(Shape shape) => shape.Name.Qualified["global::".Length..] + ": " + string.Join(", ", shape switch
    {
        ObjectShape model => model.Properties.Select(property => property.Identifier),
        EnumShape model => model.Values.Select(value => value.Identifier),
        UnionShape model => model.Plan.Members.Select(member => member.Identifier),
        _ => [],
    });

    /// <summary>The declarations in a file; its text if no emitted file declares that.</summary>
    public static IEnumerable<string> In(string file)
    {
        var root = CSharpSyntaxTree.ParseText(file).GetCompilationUnitRoot();
        foreach (var foreign in root.AttributeLists.Cast<CSharpSyntaxNode>().Concat(root.Externs).Concat(root.Usings))
            yield return foreign.ToString();

        foreach (var member in root.Members)
        {
            if (member is not BaseNamespaceDeclarationSyntax { Members: [TypeDeclarationSyntax type] } space)
                yield return member.ToString();
            else if (type.Identifier.ValueText != "RouterModels")
                yield return $"{space.Name}.{type.Identifier.ValueText}: {string.Join(", ", Members(type))}";
        }
    }

    private static IEnumerable<string> Members(TypeDeclarationSyntax type) => type switch
    {
        _ when type.Members.OfType<ClassDeclarationSyntax>().SingleOrDefault() is { Identifier.ValueText: "Known" } known =>
            known.Members.Select(member => member is FieldDeclarationSyntax { Declaration.Variables: [var name] }
                ? name.Identifier.ValueText : member.ToString()),
        ClassDeclarationSyntax => type.Members.OfType<PropertyDeclarationSyntax>()
            .Where(property => property.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(property => property.Identifier.ValueText),
        _ => type.Members.OfType<MethodDeclarationSyntax>()
            .Select(method => method.Identifier.ValueText)
            .Where(name => name.StartsWith("TryGet", StringComparison.Ordinal))
            .Select(name => name["TryGet".Length..]),
    };
}
