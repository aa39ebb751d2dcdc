using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Options;

namespace Router.Codegen.Emit;

/// <summary>The file of what marks a union for the compiler, for a project that has none of it.</summary>
internal sealed record UnionTypesFile(bool HasAttribute, bool HasInterface) : IEmittedFile
{
    private const string Attribute = """

        /// <summary>Marks a union for the compiler: a switch over it is exhaustive without a default.</summary>
        [global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
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

    /// <summary>The file, where unions are emitted that need it.</summary>
    public static ImmutableArray<UnionTypesFile> Of(bool hasUnions, TargetProject target) =>
        hasUnions && target is { TakesModels: true, HasUnionPattern: true, Unions: { Attributes: 0 } or { Interfaces: 0 } }
            ? [new UnionTypesFile(target.Unions.Attributes == 0, target.Unions.Interfaces == 0)]
            : [];

    public SourceText ToText(CancellationToken cancellation) => SourceText.From(
        $"{FileHead.Text}\nnamespace System.Runtime.CompilerServices;\n{(HasAttribute ? Attribute : "")}{(HasInterface ? Interface : "")}",
        Encoding.UTF8);
}
