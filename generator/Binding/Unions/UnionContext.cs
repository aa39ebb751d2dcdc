using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Unions;

/// <summary>The names, options and inline members that unions are bound with.</summary>
/// <param name="Inline">The members of unions whose pages list none.</param>
internal sealed record UnionContext(NameTable Names, ProjectOptions Project, InlineMembers Inline);
