using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Options;

namespace Router.Codegen.Emit;

/// <summary>The file of <c>UnionAttribute</c> and <c>IUnion</c>, which mark unions for the compiler, for projects that lack them.</summary>
internal sealed record UnionTypesFile(bool HasAttribute, bool HasInterface) : IEmittedFile
{
    private const string Targets = "global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct";

    private const string Attribute = $"""

        /// <summary>Marks a union for the compiler: a switch over it is exhaustive without a default.</summary>
        [global::System.AttributeUsage({Targets}, AllowMultiple = false, Inherited = false)]
        internal sealed class UnionAttribute : global::System.Attribute;

        """;

    private const string Interface = """

        /// <summary>A union by its value.</summary>
        internal interface IUnion
        {
            /// <summary>The value of the member that the union holds.</summary>
            object? Value { get; }
        }

        """;

    public string HintName => "RouterModels-Unions.g.cs";

    /// <summary>Creates the file if emitted unions need it.</summary>
    public static ImmutableArray<UnionTypesFile> Create(bool hasUnions, TargetProject target) =>
        hasUnions && target is { TakesModels: true, HasUnionPattern: true, Unions: { Attributes: 0 } or { Interfaces: 0 } }
            ? [new UnionTypesFile(target.Unions.Attributes == 0, target.Unions.Interfaces == 0)]
            : [];

    public SourceText ToText(CancellationToken cancellation) => SourceText.From(
        $"{FileHead.Of(null)}\nnamespace System.Runtime.CompilerServices;\n"
        + (HasAttribute ? Attribute : "")
        + (HasInterface ? Interface : ""),
        Encoding.UTF8);
}
