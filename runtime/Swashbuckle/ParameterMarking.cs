using Microsoft.OpenApi;
using Router.Codegen.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Swashbuckle;

/// <summary>Marks the schemas of parameters that are models.</summary>
internal sealed class ParameterMarking : IParameterFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context) =>
        ModelParameters.Describe(parameter, context.ApiParameterDescription);
}
