using Microsoft.OpenApi;
using Router.Codegen.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Swashbuckle;

/// <summary>Fills in the schemas of models when a document is complete.</summary>
/// <param name="nameOf">Gives the name of a type's schema.</param>
internal sealed class ModelCompletion(Func<Type, string> nameOf) : IDocumentFilter
{
    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => ModelComponents.Complete(swaggerDoc, nameOf);
}
