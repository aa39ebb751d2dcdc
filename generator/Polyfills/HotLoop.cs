using System.Runtime.CompilerServices;

namespace Router.Codegen.Polyfills;

/// <summary>
/// Marks loops over the characters of pages. A build runs the generator once, in a process that has never run it: what is not marked runs unoptimised and
/// counted for most of that time.
/// </summary>
internal static class HotLoop
{
    /// <summary>MethodImplOptions.AggressiveOptimization, which every runtime that has tiers knows and .NET Standard 2.0 does not name.</summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
