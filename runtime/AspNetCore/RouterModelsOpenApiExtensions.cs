using Microsoft.AspNetCore.OpenApi;
using Router.Codegen.AspNetCore;
using Router.Codegen.OpenApi;

namespace Router.Codegen;

/// <summary>Calls on the options of ASP.NET Core's OpenAPI documents.</summary>
public static class RouterModelsOpenApiExtensions
{
    /// <summary>
    /// Describes generated models in the document by schemas of their own under "#/components/schemas", which say what their pages say.
    /// Their names are those of the C# types, or what <see cref="OpenApiOptions.CreateSchemaReferenceId"/> gives that was set before.
    /// </summary>
    /// <returns>The same options.</returns>
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
