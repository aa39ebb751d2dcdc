using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.WireNames;

namespace Router.Codegen.Binding.Declarations;

/// <summary>What types are parsed with.</summary>
internal sealed record TypingContext(SetTable Sets, WireNameOverrides Overrides);
