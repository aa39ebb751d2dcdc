using System.ComponentModel;
using Router.Codegen.Serializer;

namespace Router.Codegen.Emitted;

/// <summary>A value of a generated type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel
{
    /// <summary>Makes the type's converter, for callers that know only the type.</summary>
    internal IJsonModelConverter MakeConverter(JsonMisfits misfits);

    /// <summary>Writes the value as UTF-8 JSON text, however deep it is nested: only the stack limits it.</summary>
    internal byte[] ToText();
}

/// <summary>A value of the generated union <typeparamref name="TSelf"/>; other models are classes and have it from their base.</summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf> : IJsonModel, IJsonCodec<TSelf>
    where TSelf : struct, IJsonModel<TSelf>
{
    IJsonModelConverter IJsonModel.MakeConverter(JsonMisfits misfits) => new JsonModelConverter<TSelf>(misfits);

    byte[] IJsonModel.ToText() => ModelSerializer.ToText<TSelf, TSelf>((TSelf)this);
}
