namespace System.Runtime.CompilerServices;

/// <summary>Marks a type that the compiler hands an interpolated string to, part by part; netstandard2.0 has none.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Names the arguments of a call that such a type is made with; nothing means what the method is called on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
