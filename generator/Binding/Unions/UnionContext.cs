using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Unions;

/// <summary>What the pages of unions are bound with.</summary>
/// <param name="Inline">The members of unions whose pages name none.</param>
internal sealed record UnionContext(NameTable Names, ProjectOptions Project, InlineMembers Inline);
