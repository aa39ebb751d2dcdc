using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;

namespace Router.Codegen;

/// <summary>Calls on serializer options and on values of unions.</summary>
public static class RouterModelsExtensions
{
    private const string Default =
        "The framework's resolver is asked for only where reflection is on. Trimming and compiling ahead turn it off, and the branch goes"
        + " with it; who turns it on again gets that resolver for options without one anyway, as soon as a serializer uses them.";

    /// <summary>
    /// Puts the resolver of generated models before those that the options have, or before the framework's own where they have none. Models
    /// work without it too, through their attribute; with it they need no reflection.
    /// </summary>
    /// <param name="misfits">Keep or refuse values that are not what their pages say.</param>
    /// <returns>The same options.</returns>
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

    /// <summary>Copies a union and all that is in it, as <see cref="JsonModel{TSelf}.DeepClone"/> does with a model.</summary>
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
    /// Says why the value of a union is of no member: the closest member and what speaks against it. It is found when it is asked for.
    /// </summary>
    /// <returns>
    /// A sentence for a log: "closest to Circle: the required property 'radius' is missing; 'radios' came". Null where the value is a
    /// member's, or nothing.
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
