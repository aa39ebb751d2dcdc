using Router.Codegen.Binding.WireNames;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>A schema set with the evidence for its dialect and its wire names.</summary>
/// <param name="IsDialectMarked">True if the pages have notations that only one dialect has.</param>
/// <param name="Unshown">The number of names of more than one part that only the dialect's habit decides.</param>
internal sealed record SetDecision(SchemaSet Set, bool IsDialectMarked, SetConvention WireNames, int Unshown);
