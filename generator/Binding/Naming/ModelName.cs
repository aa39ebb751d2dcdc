namespace Router.Codegen.Binding.Naming;

/// <summary>The C# name of a model.</summary>
internal sealed record ModelName(string Namespace, string Identifier)
{
    /// <summary>The name as emitted code writes it, safe from whatever else has it.</summary>
    public string Qualified { get; } = Namespace.Length == 0 ? "global::" + Identifier : string.Concat("global::", Namespace, ".", Identifier);
}
