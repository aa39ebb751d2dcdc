using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Router.Codegen.Tests.Architecture;

/// <summary>Finds the possible values of variables, members and parameters of the emitters.</summary>
internal sealed partial class EmittedTextAnalysis
{
    private ILookup<ISymbol, ExpressionSyntax>? _uses;

    private IEnumerable<ExpressionSyntax> ValuesOf(ISymbol symbol)
    {
        var declared = symbol.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).ToList();
        return symbol switch
        {
            IMethodSymbol or IPropertySymbol when declared.FirstOrDefault() is ParameterSyntax => ArgumentsFor(declared[0]),
            IMethodSymbol or IPropertySymbol => declared.SelectMany(ReturnedBy).Concat(AssignedTo(symbol)),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } =>
                declared.SelectMany(GivenToLambda),
            IParameterSymbol => declared.SelectMany(ArgumentsFor).Concat(AssignedTo(symbol)),
            ILocalSymbol or IFieldSymbol => declared.SelectMany(InitialOf).Concat(AssignedTo(symbol)),
            _ => [],
        };
    }

    /// <summary>The arguments that calls of a method or constructor pass to a parameter.</summary>
    private IEnumerable<ExpressionSyntax> ArgumentsFor(SyntaxNode declaration)
    {
        var parameter = (IParameterSymbol)ModelOf(declaration).GetDeclaredSymbol(declaration)!;
        _uses ??= compilation.SyntaxTrees.Where(IsEmitter).SelectMany(static tree => tree.GetRoot().DescendantNodes())
            .Where(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            .Select(node => (Symbol: SymbolOf((ExpressionSyntax)node)?.OriginalDefinition, Node: (ExpressionSyntax)node))
            .Where(static use => use.Symbol is not null)
            .ToLookup(static use => use.Symbol!, static use => use.Node, SymbolEqualityComparer.Default);
        foreach (var use in _uses[parameter.ContainingSymbol])
        {
            var arguments = use is InvocationExpressionSyntax call
                ? call.ArgumentList : ((BaseObjectCreationExpressionSyntax)use).ArgumentList!;
            var given = arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.Text == parameter.Name)
                ?? arguments.Arguments.Where(static argument => argument.NameColon is null).ElementAtOrDefault(parameter.Ordinal);
            if (given is not null)
                yield return given.Expression;
            else if (parameter.DeclaringSyntaxReferences[0].GetSyntax() is ParameterSyntax { Default.Value: { } value })
                yield return value;
        }
    }

    /// <summary>The texts that are passed to a lambda of a query: the elements of the queried sequence, and the seed.</summary>
    private IEnumerable<ExpressionSyntax> GivenToLambda(SyntaxNode parameter) =>
        parameter.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } query
            ? query.ArgumentList.Arguments.Count > 1 ? [query.ArgumentList.Arguments[0].Expression] : [Receiver(query)]
            : [];

    private static IEnumerable<ExpressionSyntax> ReturnedBy(SyntaxNode declaration)
    {
        if (declaration is PropertyDeclarationSyntax { Initializer.Value: { } initial })
            yield return initial;
        var own = declaration.DescendantNodes(static node => node is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax));
        foreach (var node in own)
        {
            if (node is ReturnStatementSyntax { Expression: { } returned })
                yield return returned;
            else if (node is YieldStatementSyntax { Expression: { } yielded })
                yield return yielded;
            else if (node is ArrowExpressionClauseSyntax { Expression: { } arrow })
                yield return arrow;
        }
    }

    /// <summary>The values of a variable's declaration: its initializer, or the value that is matched.</summary>
    private static IEnumerable<ExpressionSyntax> InitialOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        ForEachStatementSyntax loop => [loop.Expression],
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax or ParenthesizedVariableDesignationSyntax } part =>
            Deconstructed(part),
        SingleVariableDesignationSyntax matched => Matched(matched),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Deconstructed(SingleVariableDesignationSyntax part)
    {
        if (part.Parent is not ParenthesizedVariableDesignationSyntax parts
            || part.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment)
        {
            return [];
        }

        var index = parts.Variables.IndexOf(part);
        return Tuples(assignment.Right).Select(tuple => tuple.Arguments[index].Expression);
    }

    private static IEnumerable<TupleExpressionSyntax> Tuples(ExpressionSyntax value) => value switch
    {
        TupleExpressionSyntax tuple => [tuple],
        ConditionalExpressionSyntax choice => [.. Tuples(choice.WhenTrue), .. Tuples(choice.WhenFalse)],
        _ => [],
    };

    /// <summary>The last member named in a pattern; without one, the value that is matched.</summary>
    private static IEnumerable<ExpressionSyntax> Matched(SingleVariableDesignationSyntax variable)
    {
        for (SyntaxNode? node = variable; node is not null; node = node.Parent)
        {
            if (node is SubpatternSyntax { NameColon.Name: { } name })
                return [name];
            if (node is SubpatternSyntax { ExpressionColon.Expression: { } members })
                return [members];
            if (node is IsPatternExpressionSyntax test)
                return [test.Expression];
        }

        return [];
    }

    /// <summary>The values that are assigned or appended to a variable, or added to it as to a list.</summary>
    private IEnumerable<ExpressionSyntax> AssignedTo(ISymbol symbol)
    {
        var around = symbol is ILocalSymbol or IParameterSymbol ? symbol.ContainingSymbol : symbol.ContainingType;
        foreach (var node in around.DeclaringSyntaxReferences.SelectMany(static reference => reference.GetSyntax().DescendantNodes()))
        {
            if (node is AssignmentExpressionSyntax assignment && IsOf(assignment.Left))
                yield return assignment.Right;
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call
                && called.Name.Identifier.Text == "Add" && IsOf(called.Expression))
                yield return call.ArgumentList.Arguments[0].Expression;
        }

        bool IsOf(ExpressionSyntax expression) => SymbolEqualityComparer.Default.Equals(SymbolOf(expression), symbol);
    }
}
