using System.Text.Json;

namespace Router.Codegen;

/// <summary>Makes serializer options know generated models.</summary>
public static class RouterModelsExtensions
{
    /// <summary>Puts the resolver of generated models before those that the options have. Models work without it too, through their attribute; with it they need no reflection.</summary>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddRouterModels(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.TypeInfoResolverChain.Insert(0, RouterModelResolver.Instance);
        return options;
    }
}
