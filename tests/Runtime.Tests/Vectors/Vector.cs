using System.Text.Json;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Vectors;

/// <summary>One case of a vector file.</summary>
/// <param name="Name">A description of the case.</param>
/// <param name="Page">The page, as "Set/Title".</param>
/// <param name="Input">The JSON text that is read.</param>
/// <param name="Output">The text that is written back, apart from white space and the choice of escapes; by default the input.</param>
/// <param name="Values">The values of properties of the model, by their C# paths.</param>
/// <param name="Error">The expected error if misfits are refused.</param>
/// <param name="Misfits">The expected misfits if misfits are kept; null if there are none, or if the text is refused anyway.</param>
public sealed record Vector(
    string Name,
    string Page,
    string Input,
    string Output,
    IReadOnlyDictionary<string, string> Values,
    VectorError? Error,
    IReadOnlyList<VectorMisfit>? Misfits)
{
    /// <summary>True if the input is read if misfits are kept.</summary>
    public bool IsRead => Error is null || Misfits is not null;

    /// <summary>The cases of all files, by names that include their files.</summary>
    public static IReadOnlyDictionary<string, Vector> All { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Vectors"), "*.json")
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    private static IEnumerable<KeyValuePair<string, Vector>> Read(string file)
    {
        var theme = Path.GetFileNameWithoutExtension(file);
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var entry in document.RootElement.Clone().EnumerateArray())
        {
            var vector = Of(entry);
            yield return new($"{theme}: {vector.Name}", vector);
        }
    }

    private static Vector Of(JsonElement entry)
    {
        // "text" is for input that is invalid JSON or has several lines.
        var input = entry.TryGetProperty("text", out var text) ? text.GetString()! : entry.GetProperty("input").GetRawText();
        var error = entry.TryGetProperty("error", out var stated) ? VectorError.Of(stated) : null;
        IReadOnlyList<VectorMisfit>? misfits = entry.TryGetProperty("misfits", out var kept)
            ? [.. kept.EnumerateArray().Select(VectorMisfit.Of)]
            : null;
        return new Vector(
            entry.GetProperty("name").GetString()!,
            entry.GetProperty("page").GetString()!,
            input,
            entry.TryGetProperty("output", out var output)
                ? CanonicalJson.Of(output.GetRawText())
                : error is null || misfits is not null ? CanonicalJson.Of(input) : "",
            entry.TryGetProperty("values", out var values)
                ? values.EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString()!)
                : new Dictionary<string, string>(),
            error,
            misfits);
    }
}

/// <summary>The error that a case expects.</summary>
/// <param name="Contains">The expected parts of the message, apart from the position.</param>
public sealed record VectorError(string Path, long Line, long? Byte, IReadOnlyList<string> Contains)
{
    public static VectorError Of(JsonElement error) => new(
        error.GetProperty("path").GetString()!,
        error.TryGetProperty("line", out var line) ? line.GetInt64() : 0,
        error.TryGetProperty("byte", out var position) ? position.GetInt64() : null,
        [.. error.GetProperty("contains").EnumerateArray().Select(text => text.GetString()!)]);
}

/// <summary>A misfit that a case expects.</summary>
public sealed record VectorMisfit(string Path, JsonMisfitKind Kind, string Expected, string Found)
{
    public static VectorMisfit Of(JsonElement misfit) => new(
        misfit.GetProperty("path").GetString()!,
        Enum.Parse<JsonMisfitKind>(misfit.GetProperty("kind").GetString()!),
        misfit.GetProperty("expected").GetString()!,
        misfit.GetProperty("found").GetString()!);

    public static VectorMisfit Of(JsonMisfit misfit) => new(misfit.Path, misfit.Kind, misfit.Expected, misfit.Found);
}
