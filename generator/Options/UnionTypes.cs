using Microsoft.CodeAnalysis;

namespace Router.Codegen.Options;

/// <summary>
/// How many definitions a project sees of what marks a union for the compiler. Frameworks have them from net11.0 on; before, a project may have its own, and
/// gets ours otherwise: a runtime library that had them in public would be in the way of the framework's, for the user's own unions too.
/// </summary>
/// <param name="Attributes">Of <c>UnionAttribute</c>.</param>
/// <param name="Interfaces">Of <c>IUnion</c>.</param>
internal sealed record UnionTypes(int Attributes, int Interfaces)
{
    private const string Space = "System.Runtime.CompilerServices.";

    /// <summary>Whether the names mean one type: of two, naming one is an error.</summary>
    public bool AreUnambiguous => Attributes <= 1 && Interfaces <= 1;

    public static UnionTypes Of(Compilation compilation)
    {
        return new UnionTypes(Count("UnionAttribute"), Count("IUnion"));

        int Count(string name) => compilation.GetTypesByMetadataName(Space + name).Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }
}
