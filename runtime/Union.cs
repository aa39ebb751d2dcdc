#if !NET11_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>Marks a union for compilers that know them (C# 15): a switch over it is exhaustive without a default.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class UnionAttribute : Attribute;

/// <summary>A union by its value, for compilers that know unions (C# 15).</summary>
public interface IUnion
{
    /// <summary>The value of the member that the union holds.</summary>
    object? Value { get; }
}
#endif
