using System.Runtime.CompilerServices;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen.Codecs;

/// <summary>Guards against a stack overflow if the caller allows deeper nesting than the framework's default.</summary>
internal static class JsonDepth
{
    /// <summary>The depth up to which no check of the stack is needed.</summary>
    public const int Trusted = 64;

    /// <summary>Throws if the stack is nearly full. Call it at depths beyond <see cref="Trusted"/>.</summary>
    public static void Guard()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonReadFailure("The JSON is nested too deeply for the stack");
        }
    }
}
