using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Router.Codegen.OpenApi;

namespace Router.Codegen.AspNetCore;

/// <summary>Marks the schemas of parameters that are models.</summary>
internal sealed class ParameterMarking : IOpenApiOperationTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters ?? [])
        {
            var description = context.Description.ParameterDescriptions.FirstOrDefault(described =>
                described.Name == parameter.Name
                && string.Equals(described.Source.Id, parameter.In?.ToString(), StringComparison.OrdinalIgnoreCase));
            if (description is not null)
            {
                ModelParameters.Describe(parameter, description);
            }
        }

        return Task.CompletedTask;
    }
}
