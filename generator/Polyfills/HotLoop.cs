using System.Runtime.CompilerServices;

namespace Router.Codegen.Polyfills;

/// <summary>
/// Marks loops over the characters of pages. A build runs the generator once in a new process. Unmarked methods would run unoptimised and
/// instrumented for most of that time.
/// </summary>
internal static class HotLoop
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization. All runtimes with tiered compilation support it, but .NET Standard 2.0 has no name for it.
    /// </summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
