using System.Runtime.CompilerServices;

namespace Router.Codegen.Polyfills;

/// <summary>
/// Marks loops over the characters of pages. A build runs the generator once in a new process, where methods without the mark run
/// unoptimised and instrumented for most of that time.
/// </summary>
internal static class HotLoop
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which every runtime with tiered compilation supports and .NET Standard 2.0 does not name.
    /// </summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
