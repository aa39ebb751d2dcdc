namespace Router.Codegen.Serializer;

/// <summary>An enum, for callers that know only its type.</summary>
internal interface IEnumText
{
    /// <summary>The value of a text.</summary>
    object Parse(string text);
}
