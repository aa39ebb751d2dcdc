using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Emit;

namespace Router.Codegen;

/// <summary>The findings of a page, which depend on the plan. Most pages have none, so an edit visits few.</summary>
/// <param name="Diagnostics">The problems found in reading and binding.</param>
/// <param name="OfCorrections">The problems of types and names that corrections state.</param>
/// <param name="Contract">The contract that baselines are compared with; null without a baseline.</param>
internal sealed record PageFindings(
    EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<DiagnosticInfo> OfCorrections, PageContract? Contract)
{
    /// <summary>The findings of a page; null if there are none.</summary>
    public static PageFindings? Of(BoundPage page, EmissionContext emission)
    {
        var findings = new PageFindings(
            emission.Plan.DiagnosticsOf(page),
            emission.Plan.CorrectionDiagnosticsOf(page),
            emission.HasBaseline ? PageContract.Of(page, emission.Plan.Emitted(page)) : null);
        return findings is { Diagnostics.Count: 0, OfCorrections.Count: 0, Contract: null } ? null : findings;
    }
}
