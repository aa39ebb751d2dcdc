using System.Text.Json;

namespace Router.Codegen.Codecs;

/// <summary>Keeps the stack from overflowing where a caller allows deeper nesting than the framework does.</summary>
internal static class JsonDepth
{
    /// <summary>The depth up to which a reader's own limit is trusted to spare the stack.</summary>
    public const int Trusted = 64;

    /// <summary>Fails where the stack has no room left.</summary>
    /// <param name="isTrusted">Whether there was room when reading began; a failed read is repeated on what it left of the stack.</param>
    public static void Guard(in Utf8JsonReader reader, bool isTrusted = true)
    {
        if ((reader.CurrentDepth >= Trusted || !isTrusted) && !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonReadFailure("The JSON is nested too deeply for the stack");
        }
    }
}
