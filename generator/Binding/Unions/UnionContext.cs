using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Unions;

/// <summary>The names, options and inline members with which unions are bound.</summary>
/// <param name="Inline">The members of unions whose pages list none.</param>
/// <param name="Others">The files that are not pages, although links may lead to them.</param>
internal sealed record UnionContext(NameTable Names, ProjectOptions Project, InlineMembers Inline, OtherFileTable Others);
