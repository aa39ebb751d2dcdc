using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding;

/// <summary>What pages are bound with.</summary>
/// <param name="Facts">The facts of all pages, for unions.</param>
/// <param name="Inline">The members of unions whose pages name none, for those.</param>
internal sealed record BindingContext(NameTable Names, ProjectOptions Project, PageFactTable? Facts, InlineMembers? Inline);
