namespace Router.Codegen.Binding.Declarations;

/// <summary>The kind of a model.</summary>
internal enum ModelKind
{
    Object,
    TextEnum,
    IntegerEnum,

    /// <summary>An enum with at most one value. It has no type of its own.</summary>
    Constant,

    Union,

    /// <summary>A model whose page could not be read. References to it are raw JSON.</summary>
    Unread,
}
