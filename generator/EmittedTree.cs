using Microsoft.CodeAnalysis;

namespace Router.Codegen;

/// <summary>The files that the generator emitted.</summary>
internal static class EmittedTree
{
    /// <summary>True if the generator emitted the file: the compiler names its folder after the generator.</summary>
    public static bool Is(SyntaxTree? tree) => IsAt(tree?.FilePath ?? "");

    /// <summary>True if a file with this path was emitted: file mode writes to a folder of that name too.</summary>
    public static bool IsAt(string path) => Path.GetFileName(Path.GetDirectoryName(path)) == typeof(RouterGenerator).FullName;

    /// <summary>True if the generator emitted a type, and the project adds nothing to it.</summary>
    public static bool IsWhole(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 0 && type.DeclaringSyntaxReferences.All(static part => Is(part.SyntaxTree));
}
