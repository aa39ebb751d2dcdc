namespace Router.Codegen.Binding.Declarations;

/// <summary>What a model is.</summary>
internal enum ModelKind
{
    Object,
    TextEnum,
    IntegerEnum,

    /// <summary>An enum of one value or none, which is no type of its own.</summary>
    Constant,

    Union,

    /// <summary>A model whose page could not be read: what refers to it is raw JSON.</summary>
    Unread,
}
