namespace Router.Codegen.Tool.Payloads;

/// <summary>The kinds of JSON values as messages name them.</summary>
internal static class JsonKinds
{
    public const string Text = "text";
    public const string Boolean = "boolean";
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Array = "list";
    public const string Object = "object";
}
