using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding;

/// <summary>What pages are bound with.</summary>
internal sealed record BindingContext(NameTable Names, ProjectOptions Project);
