using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Router.Codegen.OpenApi;

namespace Router.Codegen.AspNetCore;

/// <summary>Fills in the schemas of models when a document is complete.</summary>
/// <param name="nameOf">Gives the name of a type's schema.</param>
internal sealed class ModelCompletion(Func<JsonTypeInfo, string?> nameOf) : IOpenApiDocumentTransformer
{
    /// <summary>Options that know all models, even if those of the program do not.</summary>
    private static readonly JsonSerializerOptions Models = new() { TypeInfoResolver = RouterModelResolver.Instance };

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        ModelComponents.Complete(document, model => nameOf(Models.GetTypeInfo(model)));
        return Task.CompletedTask;
    }
}
