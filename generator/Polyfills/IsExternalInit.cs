namespace System.Runtime.CompilerServices;

/// <summary>The type that the compiler requires for init-only properties, as in records.</summary>
internal static class IsExternalInit;
