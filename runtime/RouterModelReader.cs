using System.Text.Json;
using Router.Codegen.Emitted;

namespace Router.Codegen;

/// <summary>Reads models of any kind, including unions and enums, with a choice of how misfits are treated.</summary>
public static class RouterModelReader
{
    /// <summary>Reads a model from JSON text.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">Exactly one JSON value.</param>
    /// <param name="misfits">The treatment of values that do not match their pages.</param>
    /// <exception cref="JsonException">
    /// The text is malformed or does not match the model. The exception gives the position in the text and on the page.
    /// </exception>
    public static T FromJson<T>(string json, JsonMisfits misfits)
        where T : IJsonCodec<T> => ModelSerializer.FromJson<T, T>(json, misfits);

    /// <inheritdoc cref="FromJson{T}(string, JsonMisfits)"/>
    /// <param name="utf8Json">Exactly one JSON value.</param>
    public static T FromJson<T>(ReadOnlySpan<byte> utf8Json, JsonMisfits misfits)
        where T : IJsonCodec<T> => ModelSerializer.FromJson<T, T>(utf8Json, misfits);
}
