using System.Collections.Immutable;
using System.Globalization;
using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Comparing;

/// <summary>All models of one version.</summary>
/// <param name="Models">The contracts of the models, by name.</param>
/// <param name="Descriptions">The descriptions of properties, by the names of model and property. A baseline has none.</param>
internal sealed record ModelVersion(
    ImmutableSortedDictionary<string, ModelContract> Models,
    ImmutableDictionary<(string Model, string Property), string> Descriptions)
{
    /// <exception cref="ProjectException">
    /// There are no models, or the project cannot compile them. A comparison with nothing would hide that.
    /// </exception>
    public static ModelVersion Of(ModelSet models)
    {
        if (TargetProblems.Find(models.Plan.Target, models.Names).FirstOrDefault() is { } problem)
            throw new ProjectException(problem.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture) + ".");

        var contracts = ImmutableSortedDictionary.CreateBuilder<string, ModelContract>(StringComparer.Ordinal);
        var descriptions = ImmutableDictionary.CreateBuilder<(string, string), string>();
        foreach (var shape in models.Shapes().Values)
        {
            var contract = ModelContract.Of(shape);
            contracts.Add(contract.Name, contract);
            foreach (var property in (shape as ObjectShape)?.Properties ?? [])
                descriptions[(contract.Name, property.Identifier)] = property.Description;
        }

        if (contracts.Count == 0)
            throw new ProjectException("There are no models: no page describes one, or no root reaches it.");

        return new ModelVersion(contracts.ToImmutable(), descriptions.ToImmutable());
    }

    public static ModelVersion Of(Baseline baseline) => new(
        baseline.Models.ToImmutableSortedDictionary(model => model.Contract.Name, model => model.Contract, StringComparer.Ordinal),
        ImmutableDictionary<(string, string), string>.Empty);

    /// <summary>The description of a property; empty if the page has none.</summary>
    public string DescriptionOf(ModelContract model, MemberContract member) =>
        Descriptions.GetValueOrDefault((model.Name, member.Name), "");
}
