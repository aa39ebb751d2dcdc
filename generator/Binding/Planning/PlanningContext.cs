using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>The names and options that decide which models are emitted.</summary>
internal sealed record PlanningContext(NameTable Names, ProjectOptions Project, TargetProject Target);
