using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>
/// Converts generated models. It is for frameworks whose options take converters but no resolver. Models also have a converter by
/// attribute; a converter in the options takes precedence over it.
/// </summary>
/// <param name="misfits">The treatment of values that do not match their pages.</param>
public sealed class RouterModelConverter(JsonMisfits misfits) : JsonModelConverterFactory(misfits);
