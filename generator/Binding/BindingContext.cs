using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding;

/// <summary>The names and options that pages are bound with.</summary>
internal sealed record BindingContext(NameTable Names, ProjectOptions Project);
