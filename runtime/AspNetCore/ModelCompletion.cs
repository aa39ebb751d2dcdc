using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Router.Codegen.OpenApi;

namespace Router.Codegen.AspNetCore;

/// <summary>Completes the schemas of models in a document.</summary>
/// <param name="nameOf">Gives the name of a type's schema.</param>
internal sealed class ModelCompletion(Func<JsonTypeInfo, string?> nameOf) : IOpenApiDocumentTransformer
{
    /// <summary>Options that know all models, whatever those of the program know.</summary>
    private static readonly JsonSerializerOptions Models = new() { TypeInfoResolver = RouterModelResolver.Instance };

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        ModelComponents.Complete(document, model => nameOf(Models.GetTypeInfo(model)));
        return Task.CompletedTask;
    }
}
