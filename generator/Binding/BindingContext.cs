using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Options;

namespace Router.Codegen.Binding;

/// <summary>The names and options that pages are bound with.</summary>
/// <param name="Others">The files that are not pages, although links may lead to them.</param>
internal sealed record BindingContext(NameTable Names, ProjectOptions Project, OtherFileTable Others);
