using Microsoft.CodeAnalysis;

namespace Router.Codegen;

/// <summary>The files that the generator emitted.</summary>
internal static class EmittedTree
{
    /// <summary>True if the generator emitted the file: the compiler names its folder after the generator.</summary>
    public static bool Is(SyntaxTree? tree) => IsAt(tree?.FilePath ?? "");

    /// <summary>True if a file with this path was emitted. The folder of file mode has the same name.</summary>
    public static bool IsAt(string path) => Path.GetFileName(Path.GetDirectoryName(path)) == typeof(RouterGenerator).FullName;

    /// <summary>True if the generator emitted all parts of a type: the project adds none.</summary>
    public static bool IsWhole(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 0 && type.DeclaringSyntaxReferences.All(static part => Is(part.SyntaxTree));
}
