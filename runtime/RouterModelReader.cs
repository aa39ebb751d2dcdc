using System.Text.Json;
using Router.Codegen.Emitted;

namespace Router.Codegen;

/// <summary>Reads models of any kind, unions and enums too, where a call says what becomes of misfits.</summary>
public static class RouterModelReader
{
    /// <summary>Reads a model from JSON text.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">One JSON value.</param>
    /// <param name="misfits">Keep or refuse values that are not what their pages say.</param>
    /// <exception cref="JsonException">
    /// The text is malformed, or is no such model; the exception names the place in the text and on the page.
    /// </exception>
    public static T FromJson<T>(string json, JsonMisfits misfits)
        where T : IJsonCodec<T> => ModelSerializer.FromJson<T, T>(json, misfits);

    /// <inheritdoc cref="FromJson{T}(string, JsonMisfits)"/>
    /// <param name="utf8Json">One JSON value.</param>
    public static T FromJson<T>(ReadOnlySpan<byte> utf8Json, JsonMisfits misfits)
        where T : IJsonCodec<T> => ModelSerializer.FromJson<T, T>(utf8Json, misfits);
}
