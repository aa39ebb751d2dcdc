namespace Router.Codegen.Serializer;

/// <summary>An enum whose type is not known at compile time.</summary>
internal interface IEnumText
{
    /// <summary>Gets the value with a text.</summary>
    object Parse(string text);
}
