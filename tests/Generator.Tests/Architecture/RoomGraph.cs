using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The dependencies between the rooms of a project, which are its folders, as the compiler resolves names.</summary>
internal sealed class RoomGraph
{
    /// <summary>The name of the room of files outside folders.</summary>
    public const string Root = ".";

    private RoomGraph(IReadOnlyList<string> errors, IReadOnlyList<string> rooms, IReadOnlyList<RoomUse> uses) =>
        (Errors, Rooms, Uses) = (errors, rooms, uses);

    /// <summary>The compiler's errors. A name that is not resolved counts as no dependency.</summary>
    public IReadOnlyList<string> Errors { get; }

    public IReadOnlyList<string> Rooms { get; }

    /// <summary>The dependencies on other rooms. For each pair of rooms, there is the first position in each file.</summary>
    public IReadOnlyList<RoomUse> Uses { get; }

    /// <summary>Makes the graph of files, given by their paths relative to the project's folder.</summary>
    public static RoomGraph Of(IEnumerable<(string Path, string Text)> files)
    {
        var compilation = GeneratorCompilation.Of(files);
        var trees = compilation.SyntaxTrees.RemoveAt(compilation.SyntaxTrees.Length - 1);
        return new RoomGraph(
            [.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString())],
            [.. trees.Select(tree => RoomOf(tree.FilePath)).Distinct().Order(StringComparer.Ordinal)],
            [.. trees.SelectMany(tree => UsesIn(compilation.GetSemanticModel(tree)).DistinctBy(use => (use.Room, use.Used)))]);
    }

    public static string RoomOf(string path) => path.LastIndexOf('/') is var end and >= 0 ? path[..end] : Root;

    /// <summary>The other rooms that a room uses.</summary>
    public IEnumerable<string> UsedBy(string room) =>
        Uses.Where(use => use.Room == room).Select(use => use.Used).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The shortest cycle from a room back to it; empty if there is none.</summary>
    public IReadOnlyList<string> CycleOf(string room)
    {
        var ways = new Queue<ImmutableArray<string>>([[room]]);
        var seen = new HashSet<string>();
        while (ways.TryDequeue(out var way))
        {
            foreach (var used in UsedBy(way[^1]))
            {
                if (used == room)
                {
                    return way.Add(used);
                }

                if (seen.Add(used))
                {
                    ways.Enqueue(way.Add(used));
                }
            }
        }

        return [];
    }

    private static IEnumerable<RoomUse> UsesIn(SemanticModel model)
    {
        var path = model.SyntaxTree.FilePath;
        var room = RoomOf(path);
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            // Expressions are names and types, and uses of members without their names: operators, indexers, new().
            var symbol = node is ExpressionSyntax or ConstructorInitializerSyntax ? model.GetSymbolInfo(node).Symbol : null;
            if (symbol is not null && FileOf(symbol) is { Length: > 0 } file && RoomOf(file) is var used && used != room)
            {
                var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new RoomUse(room, used, FormattableString.Invariant($"{Path.GetFileName(path)}({line})"));
            }
        }
    }

    /// <summary>The file that declares a type or member; null if no file of the project does.</summary>
    private static string? FileOf(ISymbol symbol)
    {
        var declared = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        if (declared is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol))
        {
            return null;
        }

        // A member added by the compiler, as in a record, is in the file of its type.
        return (declared.DeclaringSyntaxReferences.FirstOrDefault() ?? declared.ContainingType?.DeclaringSyntaxReferences.FirstOrDefault())
            ?.SyntaxTree.FilePath;
    }
}
