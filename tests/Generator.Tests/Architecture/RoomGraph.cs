using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The rooms of a project, which are its folders, and which of them uses which, as the compiler resolves names.</summary>
internal sealed class RoomGraph
{
    /// <summary>The name of the room of the files that lie in no folder.</summary>
    public const string Root = ".";

    private RoomGraph(IReadOnlyList<string> errors, IReadOnlyList<string> rooms, IReadOnlyList<RoomUse> uses) =>
        (Errors, Rooms, Uses) = (errors, rooms, uses);

    /// <summary>The compiler's errors. A name that it cannot resolve is no use of any room.</summary>
    public IReadOnlyList<string> Errors { get; }

    public IReadOnlyList<string> Rooms { get; }

    /// <summary>The uses of other rooms, each pair of rooms with the first place of each file that has one.</summary>
    public IReadOnlyList<RoomUse> Uses { get; }

    /// <summary>The graph of files, which are known by their paths below the project's folder.</summary>
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

    /// <summary>A way from a room back to it, the shortest one; empty where there is none.</summary>
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
            // Expressions are names and types, and what uses a member without its name: an operator, an index, a new().
            var symbol = node is ExpressionSyntax or ConstructorInitializerSyntax ? model.GetSymbolInfo(node).Symbol : null;
            if (symbol is not null && FileOf(symbol) is { Length: > 0 } file && RoomOf(file) is var used && used != room)
            {
                var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new RoomUse(room, used, FormattableString.Invariant($"{Path.GetFileName(path)}({line})"));
            }
        }
    }

    /// <summary>The file of the project that declares a type or a member; null where none does.</summary>
    private static string? FileOf(ISymbol symbol)
    {
        var declared = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        if (declared is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol))
        {
            return null;
        }

        // A member that the compiler adds, as those of a record, is where its type is.
        return (declared.DeclaringSyntaxReferences.FirstOrDefault() ?? declared.ContainingType?.DeclaringSyntaxReferences.FirstOrDefault())
            ?.SyntaxTree.FilePath;
    }
}
