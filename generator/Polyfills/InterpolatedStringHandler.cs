namespace System.Runtime.CompilerServices;

/// <summary>Marks a type that the compiler passes interpolated strings to, part by part. .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Names the arguments that the handler is constructed with; an empty name is the receiver of the call.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
