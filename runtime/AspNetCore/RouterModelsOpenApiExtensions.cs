using Microsoft.AspNetCore.OpenApi;
using Router.Codegen.AspNetCore;
using Router.Codegen.OpenApi;

namespace Router.Codegen;

/// <summary>Extension methods for the options of ASP.NET Core's OpenAPI documents.</summary>
public static class RouterModelsOpenApiExtensions
{
    /// <summary>
    /// Describes generated models in the document by schemas made from their pages, under "#/components/schemas". A schema has the name of
    /// the C# type, or the name given by an <see cref="OpenApiOptions.CreateSchemaReferenceId"/> that was set before this call.
    /// </summary>
    /// <returns>The given options.</returns>
    public static OpenApiOptions AddRouterModels(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var nameOf = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info =>
            RouterModelSchema.ModelOf(info.Type) is { } model ? ModelComponents.LongNameOf(model) : nameOf(info);
        return options.AddSchemaTransformer(new ModelMarking())
            .AddOperationTransformer(new ParameterMarking())
            .AddDocumentTransformer(new ModelCompletion(nameOf));
    }
}
