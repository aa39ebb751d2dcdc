namespace Router.Codegen.Binding.Naming;

/// <summary>The C# name of a model.</summary>
internal sealed record ModelName(string Namespace, string Identifier)
{
    /// <summary>The name in emitted code, fully qualified so that no other type of that name is meant.</summary>
    public string Qualified { get; } =
        Namespace.Length == 0 ? "global::" + Identifier : string.Concat("global::", Namespace, ".", Identifier);
}
