using Microsoft.Extensions.DependencyInjection;
using Router.Codegen.OpenApi;
using Router.Codegen.Swashbuckle;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen;

/// <summary>Calls on the services of a program with Swashbuckle's OpenAPI documents.</summary>
public static class RouterModelsSwaggerGenExtensions
{
    /// <summary>
    /// Describes generated models in the documents by schemas of their own under "#/components/schemas", which say what their pages say.
    /// Their names are those of the C# types, or what <c>CustomSchemaIds</c> gives. It comes after <c>AddSwaggerGen</c>.
    /// </summary>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSwaggerGen</c> was not called before.</exception>
    public static IServiceCollection AddSwaggerGenRouterModels(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var contracts = services.LastOrDefault(service => service.ServiceType == typeof(ISerializerDataContractResolver))
            ?? throw new InvalidOperationException("AddSwaggerGenRouterModels comes after AddSwaggerGen.");
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
