using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>
/// Converts generated models: for the options of frameworks that take converters and no resolver. Models have a converter of their own, by
/// their attribute; one in the options goes before it.
/// </summary>
/// <param name="misfits">Keep or refuse values that are not what their pages say.</param>
public sealed class RouterModelConverter(JsonMisfits misfits) : JsonModelConverterFactory(misfits);
