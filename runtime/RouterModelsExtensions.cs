using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;

namespace Router.Codegen;

/// <summary>Extension methods for serializer options, unions, and lists and maps of models.</summary>
public static class RouterModelsExtensions
{
    private const string Default =
        "The framework's resolver is used only if reflection is on. Trimming and native AOT turn it off, and the branch is removed."
        + " If reflection is turned on again, a serializer uses that resolver for options without one anyway.";

    /// <summary>
    /// Adds the resolver of generated models before the resolvers that the options have, or before the framework's default one if they have
    /// none. Models also work without it, through their attribute; with it they need no reflection.
    /// </summary>
    /// <param name="misfits">The treatment of values that do not match their pages.</param>
    /// <returns>The given options.</returns>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Default)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Default)]
    public static JsonSerializerOptions AddRouterModels(this JsonSerializerOptions options, JsonMisfits misfits = JsonMisfits.Keep)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver;
        }

        options.TypeInfoResolverChain.Insert(
            0, misfits == JsonMisfits.Keep ? RouterModelResolver.Instance : new RouterModelResolver(misfits));
        return options;
    }

    /// <summary>Copies a union and everything in it, as <see cref="JsonModel{TSelf}.DeepClone"/> copies a model.</summary>
    public static TUnion DeepClone<TUnion>(this TUnion union)
        where TUnion : struct, IJsonModel<TUnion>, IUnionValue => new JsonCopies().Of(union);

    /// <summary>Copies a list and the models, unions or enums in it.</summary>
    public static List<T> DeepClone<T>(this List<T> list)
        where T : IJsonModel?
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.ConvertAll(new JsonCopies().Of);
    }

    /// <summary>Copies a map and the models, unions or enums in it.</summary>
    public static Dictionary<string, T> DeepClone<T>(this Dictionary<string, T> map)
        where T : IJsonModel?
    {
        ArgumentNullException.ThrowIfNull(map);
        var copies = new JsonCopies();
        return map.ToDictionary(static entry => entry.Key, entry => copies.Of(entry.Value), map.Comparer);
    }

    /// <summary>
    /// Explains why a value matches no member of its union: the closest member, and how the value differs from it. The comparison is made
    /// on each call.
    /// </summary>
    /// <returns>
    /// A sentence for a log: "closest to Circle: the required property 'radius' is missing; 'radios' came". Null if the value matches a
    /// member, or the union is empty.
    /// </returns>
    public static string? ExplainUnknown<TUnion>(this TUnion union)
        where TUnion : struct, IJsonModel<TUnion>, IUnionValue
    {
        object? content = union;
        while (content is IUnionValue inside)
        {
            content = ValueWithSourceText.ValueOf(inside.Content);
        }

        return (content as UnknownJson)?.Explain<TUnion>();
    }
}
