using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Router.Codegen.Emitted;
using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>Resolves generated models, and lists, arrays, maps and streams of them. Combine it with the resolvers of other types.</summary>
public sealed class RouterModelResolver : IJsonTypeInfoResolver
{
    private static RouterModelResolver? s_instance;

    private readonly JsonMisfits _misfits;

    /// <summary>Creates a resolver.</summary>
    /// <param name="misfits">The treatment of values that do not match their pages.</param>
    public RouterModelResolver(JsonMisfits misfits) => _misfits = misfits;

    /// <summary>The resolver that keeps misfits.</summary>
    public static RouterModelResolver Instance => s_instance ??= new(JsonMisfits.Keep);

    /// <summary>Gets the type information of a model, under options that know models only.</summary>
    /// <typeparam name="T">The model.</typeparam>
    public static JsonTypeInfo<T> Info<T>()
        where T : IJsonCodec<T> => ModelInfo<T>.Instance;

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (JsonModelConverterFactory.ConverterOf(type, _misfits) is { } converter)
        {
            return converter.CreateTypeInfo(options);
        }

        if (type.IsSZArray && JsonModelConverterFactory.ConverterOf(type.GetElementType()!, _misfits) is { } element)
        {
            return element.CreateArrayInfo(options);
        }

        return type.IsGenericType ? OfCollection(type, options) : null;
    }

    private static class ModelInfo<T>
        where T : IJsonCodec<T>
    {
        public static readonly JsonTypeInfo<T> Instance = (JsonTypeInfo<T>)ModelOptions.Instance.GetTypeInfo(typeof(T));
    }

    private static class ModelOptions
    {
        public static readonly JsonSerializerOptions Instance = new() { TypeInfoResolver = RouterModelResolver.Instance };
    }

    private JsonTypeInfo? OfCollection(Type type, JsonSerializerOptions options)
    {
        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GetGenericArguments();
        if (JsonModelConverterFactory.ConverterOf(arguments[^1], _misfits) is not { } element)
        {
            return null;
        }

        return definition == typeof(List<>) ? element.CreateListInfo(options)
            : definition == typeof(IAsyncEnumerable<>) ? element.CreateStreamInfo(options)
            : definition == typeof(Dictionary<,>) && arguments[0] == typeof(string) ? element.CreateMapInfo(options)
            : null;
    }
}
