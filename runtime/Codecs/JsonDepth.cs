using System.Runtime.CompilerServices;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen.Codecs;

/// <summary>Keeps the stack from overflowing where a caller allows deeper nesting than the framework does.</summary>
internal static class JsonDepth
{
    /// <summary>The depth up to which a reader's own limit is trusted to spare the stack.</summary>
    public const int Trusted = 64;

    /// <summary>Fails where the stack has no room left; to be called beyond the trusted depth.</summary>
    public static void Guard()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonReadFailure("The JSON is nested too deeply for the stack");
        }
    }
}
