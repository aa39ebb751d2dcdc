namespace Router.Codegen.Binding.Naming;

/// <summary>The C# name of a model.</summary>
internal sealed record ModelName(string Namespace, string Identifier)
{
    /// <summary>The fully qualified name in emitted code, which means no other type with the same name.</summary>
    public string Qualified { get; } =
        Namespace.Length == 0 ? "global::" + Identifier : string.Concat("global::", Namespace, ".", Identifier);
}
