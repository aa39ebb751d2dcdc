namespace System.Runtime.CompilerServices;

/// <summary>The type that the compiler requires for init-only properties, like those of records.</summary>
internal static class IsExternalInit;
