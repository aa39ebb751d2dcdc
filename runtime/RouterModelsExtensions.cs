using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>Makes serializer options know generated models.</summary>
public static class RouterModelsExtensions
{
    private const string Default = "Options without a resolver get the framework's own, with whatever it can do in this program, as soon as they are used; here it is only before that.";

    /// <summary>
    /// Puts the resolver of generated models before those that the options have, or before the framework's own where they have none. Models work without it too,
    /// through their attribute; with it they need no reflection.
    /// </summary>
    /// <returns>The same options.</returns>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Default)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Default)]
    public static JsonSerializerOptions AddRouterModels(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver;
        }

        options.TypeInfoResolverChain.Insert(0, RouterModelResolver.Instance);
        return options;
    }
}
