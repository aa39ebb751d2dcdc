using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Emit;

/// <summary>The FNV-1a hash of a text. It is the same in every process.</summary>
internal static class StableHash
{
    [MethodImpl(HotLoop.Options)]
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
