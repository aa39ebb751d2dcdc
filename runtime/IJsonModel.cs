using System.ComponentModel;

namespace Router.Codegen;

/// <summary>A value of a generated type.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IJsonModel
{
    /// <summary>Makes the type's converter, for whoever knows no more than the type.</summary>
    internal IJsonModelConverter MakeConverter();
}

/// <summary>A value of the generated union <typeparamref name="TSelf"/>; other models are classes and have it from their base.</summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IJsonModel<TSelf> : IJsonModel, IJsonCodec<TSelf>
    where TSelf : struct, IJsonModel<TSelf>
{
    IJsonModelConverter IJsonModel.MakeConverter() => new JsonModelConverter<TSelf>();
}
