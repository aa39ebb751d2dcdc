using System.ComponentModel;
using Router.Codegen.Serializer;

namespace Router.Codegen.Emitted;

/// <summary>A value of a generated type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel
{
    /// <summary>Makes a converter for the type, for callers that do not know the type at compile time.</summary>
    internal IJsonModelConverter MakeConverter(JsonMisfits misfits);

    /// <summary>Writes the value as UTF-8 JSON text. There is no depth limit other than the size of the stack.</summary>
    internal byte[] ToText();
}

/// <summary>
/// A value of the generated union <typeparamref name="TSelf"/>. Other models are classes, and their base class has these members.
/// </summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf> : IJsonModel, IJsonCodec<TSelf>
    where TSelf : struct, IJsonModel<TSelf>
{
    IJsonModelConverter IJsonModel.MakeConverter(JsonMisfits misfits) => new JsonModelConverter<TSelf>(misfits);

    byte[] IJsonModel.ToText() => ModelSerializer.ToText<TSelf, TSelf>((TSelf)this);
}
