using Microsoft.Extensions.DependencyInjection;
using Router.Codegen.OpenApi;
using Router.Codegen.Swashbuckle;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen;

/// <summary>Extension methods for the services of a program with Swashbuckle's OpenAPI documents.</summary>
public static class RouterModelsSwaggerGenExtensions
{
    /// <summary>
    /// Describes generated models in the documents by schemas made from their pages, under "#/components/schemas". A schema has the name of
    /// the C# type, or the name that <c>CustomSchemaIds</c> gives. Call it after <c>AddSwaggerGen</c>.
    /// </summary>
    /// <returns>The given services.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSwaggerGen</c> was not called before.</exception>
    public static IServiceCollection AddSwaggerGenRouterModels(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var contracts = services.LastOrDefault(service => service.ServiceType == typeof(ISerializerDataContractResolver))
            ?? throw new InvalidOperationException("Call AddSwaggerGen before AddSwaggerGenRouterModels.");
        services.Remove(contracts);
        services.Add(new(
            typeof(ISerializerDataContractResolver),
            provider => new ModelContractResolver((ISerializerDataContractResolver)Create(contracts, provider)),
            contracts.Lifetime));
        services.ConfigureSwaggerGen(static options =>
        {
            var nameOf = options.SchemaGeneratorOptions.SchemaIdSelector;
            options.SchemaGeneratorOptions.SchemaIdSelector = type =>
                RouterModelSchema.ModelOf(type) is { } model ? ModelComponents.LongNameOf(model) : nameOf(type);
            options.AddSchemaFilterInstance(new ModelMarking());
            options.AddParameterFilterInstance(new ParameterMarking());
            options.AddDocumentFilterInstance(new ModelCompletion(nameOf));
        });
        return services;
    }

    private static object Create(ServiceDescriptor service, IServiceProvider provider) =>
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
