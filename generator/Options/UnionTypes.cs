using Microsoft.CodeAnalysis;

namespace Router.Codegen.Options;

/// <summary>
/// The number of definitions of <c>UnionAttribute</c> and <c>IUnion</c> that are accessible to the project. Frameworks define them from
/// net11.0 on. For earlier frameworks, a project may define them, or else the generator emits them. Public definitions in the runtime
/// library would conflict with the framework's, even in the user's own unions.
/// </summary>
/// <param name="Attributes">The number of definitions of <c>UnionAttribute</c>.</param>
/// <param name="Interfaces">The number of definitions of <c>IUnion</c>.</param>
internal sealed record UnionTypes(int Attributes, int Interfaces)
{
    private const string Space = "System.Runtime.CompilerServices.";

    /// <summary>True if neither name has two definitions, because the use of such a name is an error.</summary>
    public bool AreUnambiguous => Attributes <= 1 && Interfaces <= 1;

    public static UnionTypes Of(Compilation compilation)
    {
        return new UnionTypes(Count("UnionAttribute"), Count("IUnion"));

        int Count(string name) => compilation.GetTypesByMetadataName(Space + name)
            .Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }
}
