using Router.Codegen.Binding.Naming;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>What decides which models are emitted.</summary>
internal sealed record PlanningContext(NameTable Names, ProjectOptions Project, TargetProject Target);
