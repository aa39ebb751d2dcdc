using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Router.Codegen.Tests.Architecture;

/// <summary>
/// Traces each text in emitted code back to its source: literals in the generator, numbers, names in shapes, and calls that escape. Any
/// other text is a finding, as it could contain text of a page.
/// </summary>
/// <param name="compilation">The compilation of the generator.</param>
internal sealed partial class EmittedTextAnalysis(Compilation compilation)
{
    private const string Writer = "SourceWriter";

    /// <summary>The calls that escape a text for code, and those that escape it for a comment.</summary>
    private static readonly HashSet<string> ForCode =
    [
        "CSharpText.Literal", "CSharpText.LongLiteral", "CSharpText.HexLiteral", "CSharpText.Utf8Literal", "SourceWriter.Remark",
        "Version.ToString",
    ];

    private static readonly HashSet<string> ForComments = ["CSharpText.Comment", "CSharpText.AsciiComment", "CSharpText.Inside"];

    /// <summary>The members with names, which Binding/Naming makes, and those with text that emitters have made.</summary>
    private static readonly HashSet<string> Names =
    [
        "ModelName.Identifier", "ModelName.Qualified", "ModelName.Namespace", "ModelBound.Name", "ModelBound.Identifier",
        "ModelAlias.Identifier", "ModelAlias.Target", "PropertyShape.Identifier", "AdditionalShape.Identifier", "EnumValueShape.Identifier",
        "UnionMemberShape.Identifier", "UnionMemberShape.Parameter", "ModelHead.Accessibility", "EntryPoint.Accessibility",
        "JsonSchemaPart.Model", "ModelSource.Text", "PropertyShape.PresenceNote",
    ];

    /// <summary>Methods that return parts or elements of their receiver.</summary>
    private static readonly HashSet<string> Parts = ["Trim", "TrimEnd", "Substring", "ToLowerInvariant", "Where", "ToList", "Distinct"];

    private readonly HashSet<(ISymbol Symbol, Place Place)> _followed = new(Followed.Comparer);
    private readonly List<string> _findings = [];
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>The contexts in which a text can be emitted.</summary>
    private enum Place
    {
        Code,
        Comment,
        Xml,
    }

    /// <summary>
    /// All texts of the generator's output that are neither its own nor escaped, with their positions in the generator's source.
    /// </summary>
    public IReadOnlyList<string> Find()
    {
        foreach (var tree in compilation.SyntaxTrees.Where(IsEmitter))
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                foreach (var text in SunkBy(node))
                    Follow(text, Place.Code);
            }
        }

        return _findings;
    }

    private IEnumerable<ExpressionSyntax> SunkBy(SyntaxNode node)
    {
        var (symbol, arguments) = node switch
        {
            InvocationExpressionSyntax call => (SymbolOf(call), call.ArgumentList),
            BaseObjectCreationExpressionSyntax made => (SymbolOf(made), made.ArgumentList),
            _ => (null, null),
        };
        var isSink = symbol is not null && !IsInside(node, Writer) && (
            (symbol.ContainingType.Name == Writer && symbol.Name is "Line" or "Open" or "Note")
            || (symbol.ContainingType.Name == "SourceText" && symbol.Name == "From")
            || symbol is { ContainingType.Name: "JoinedText", Name: ".ctor" });
        return !isSink ? [] : arguments!.Arguments.Select(static argument => argument.Expression)
            .Where(argument => TypeOf(argument) is not { Name: "Encoding" });
    }

    private void Follow(ExpressionSyntax text, Place place)
    {
        var model = ModelOf(text);
        if (model.GetConstantValue(text).HasValue || IsNumber(TypeOf(text)))
            return;
        switch (text)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    place = content is InterpolatedStringTextSyntax own ? After(own.TextToken.ValueText, place) : place;
                    if (content is InterpolationSyntax hole)
                    {
                        Follow(hole.Expression, place);
                        place = After(model.GetConstantValue(hole.Expression).Value as string ?? "", place);
                    }
                }

                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Follow(sum.Left, place);
                Follow(sum.Right, After(model.GetConstantValue(sum.Left).Value as string ?? "", place));
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either:
                FollowAll([either.Left, either.Right], place);
                break;
            case ConditionalExpressionSyntax choice:
                FollowAll([choice.WhenTrue, choice.WhenFalse], place);
                break;
            case SwitchExpressionSyntax choice:
                FollowAll(choice.Arms.Select(static arm => arm.Expression), place);
                break;
            case ParenthesizedExpressionSyntax inside:
                Follow(inside.Expression, place);
                break;
            case PostfixUnaryExpressionSyntax known:
                Follow(known.Operand, place);
                break;
            case ThrowExpressionSyntax:
                break;
            case CollectionExpressionSyntax list:
                FollowAll(list.Elements.Select(static part => part is ExpressionElementSyntax one
                    ? one.Expression : ((SpreadElementSyntax)part).Expression), place);
                break;
            case LambdaExpressionSyntax { ExpressionBody: { } body }:
                Follow(body, place);
                break;
            case InvocationExpressionSyntax call:
                FollowCall(call, place);
                break;
            default:
                FollowSymbol(text, SymbolOf(text), place);
                break;
        }
    }

    private void FollowCall(InvocationExpressionSyntax call, Place place)
    {
        var symbol = (IMethodSymbol?)SymbolOf(call);
        var name = $"{symbol?.ContainingType.Name}.{symbol?.Name}";
        var arguments = call.ArgumentList.Arguments.Select(static argument => argument.Expression).ToList();
        if (ForCode.Contains(name) || name == "SourceWriter.Take")
            return;
        if (ForComments.Contains(name))
        {
            var isXml = ModelOf(call).GetConstantValue(arguments[^1]).Value is true;
            if (place != (isXml ? Place.Xml : Place.Comment))
                Report(call);
            return;
        }

        switch (symbol?.Name)
        {
            case "Join" or "Concat" when symbol.ContainingType.SpecialType == SpecialType.System_String:
                FollowAll(arguments, place);
                break;
            case "Take" when name == "NameScope.Take":
                FollowAll(arguments, place);
                break;
            case "Select":
                Follow(arguments[0], place);
                break;
            case "Append" or "Aggregate" when symbol.ContainingType.Name == "Enumerable":
                FollowAll([.. symbol.Name == "Append" ? [Receiver(call)] : Array.Empty<ExpressionSyntax>(), .. arguments], place);
                break;
            case "ToString" when IsNumber(TypeOf(Receiver(call))):
                break;
            case { } part when Parts.Contains(part) && symbol.DeclaringSyntaxReferences.IsEmpty:
                Follow(Receiver(call), place);
                break;
            default:
                FollowSymbol(call, symbol, place);
                break;
        }
    }

    /// <summary>Follows the possible values of a symbol that the generator declares.</summary>
    private void FollowSymbol(ExpressionSyntax text, ISymbol? symbol, Place place)
    {
        symbol = symbol?.OriginalDefinition;
        if (symbol is null || Names.Contains($"{symbol.ContainingType?.Name}.{symbol.Name}") || !_followed.Add((symbol, place)))
        {
            if (symbol is null)
                Report(text);
            return;
        }

        // Outside the emitters, any text may be that of a page.
        var isEmitters = symbol.DeclaringSyntaxReferences.Any(static declared => IsEmitter(declared.SyntaxTree));
        var values = isEmitters ? ValuesOf(symbol).ToList() : [];
        if (values.Count == 0)
            Report(text);
        FollowAll(values, place);
    }

    private static Place After(string own, Place place)
    {
        var line = own[(own.LastIndexOf('\n') + 1)..];
        return line.Contains("///", StringComparison.Ordinal) ? Place.Xml
            : line.Contains("//", StringComparison.Ordinal) ? Place.Comment
            : own.Contains('\n', StringComparison.Ordinal) ? Place.Code : place;
    }

    private void FollowAll(IEnumerable<ExpressionSyntax> texts, Place place)
    {
        foreach (var text in texts)
            Follow(text, place);
    }

    private void Report(ExpressionSyntax text)
    {
        var place = text.GetLocation().GetLineSpan();
        _findings.Add(FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1}): {text}"));
    }

    private static ExpressionSyntax Receiver(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Expression,
        _ => call.Expression,
    };

    private static bool IsNumber(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum }
            or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_UInt64 and not SpecialType.System_Char };

    private static bool IsInside(SyntaxNode node, string type) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().Any(around => around.Identifier.Text == type);

    private ISymbol? SymbolOf(ExpressionSyntax expression) => ModelOf(expression).GetSymbolInfo(expression).Symbol;

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => ModelOf(expression).GetTypeInfo(expression).Type;

    private SemanticModel ModelOf(SyntaxNode node) => _models.TryGetValue(node.SyntaxTree, out var model)
        ? model : _models[node.SyntaxTree] = compilation.GetSemanticModel(node.SyntaxTree);

    /// <summary>True for files of Emit and of the pipeline.</summary>
    private static bool IsEmitter(SyntaxTree tree) =>
        tree.FilePath.LastIndexOf('/') is var end && (end < 0 || tree.FilePath[..end] == "Emit");

    private sealed class Followed : IEqualityComparer<(ISymbol Symbol, Place Place)>
    {
        public static readonly Followed Comparer = new();

        public bool Equals((ISymbol Symbol, Place Place) x, (ISymbol Symbol, Place Place) y) =>
            x.Place == y.Place && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol);

        public int GetHashCode((ISymbol Symbol, Place Place) key) => SymbolEqualityComparer.Default.GetHashCode(key.Symbol);
    }
}
