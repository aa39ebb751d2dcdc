using Router.Codegen.Binding.WireNames;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>A schema set with what its dialect and its wire names rest on.</summary>
/// <param name="IsDialectMarked">Whether the pages have notations that only one dialect has.</param>
/// <param name="Unshown">How many names of more than one part rest on the dialect's habit alone.</param>
internal sealed record SetDecision(SchemaSet Set, bool IsDialectMarked, SetConvention WireNames, int Unshown);
