namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is set once, as in records.</summary>
internal static class IsExternalInit;
