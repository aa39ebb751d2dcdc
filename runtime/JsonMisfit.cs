using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen;

/// <summary>A value that was read and does not match its page.</summary>
/// <param name="Path">The location below the value whose misfits were found, as a JSON path: <c>$.choices[0].index</c>.</param>
/// <param name="Kind">The kind of mismatch.</param>
/// <param name="Expected">The type according to the page: "an integer".</param>
/// <param name="Found">
/// The value that was read: "a string". For a missing required property, "nothing", or "nothing, but 'total_token' came" if an unknown
/// property has a similar name.
/// </param>
/// <param name="Model">The name of the model that has the property.</param>
/// <param name="Page">The path of the model's page; null if not known.</param>
/// <param name="Line">The line of the property on that page, counted from one; null if not known.</param>
public sealed record JsonMisfit(
    string Path, JsonMisfitKind Kind, string Expected, string Found, string Model, string? Page, int? Line)
{
    private readonly MisfitPath _path = new(Path);

    internal JsonMisfit(
        MisfitPath path, JsonMisfitKind kind, string expected, string found, string model, string? page, int? line)
        : this("", kind, expected, found, model, page, line) => _path = path;

    /// <summary>The location below the value whose misfits were found, as a JSON path: <c>$.choices[0].index</c>.</summary>
    public string Path
    {
        get => _path.ToString();
        init => _path = new(value);
    }

    /// <summary>Finds the misfits in a value. Those of an object come before those of the objects inside it.</summary>
    /// <param name="value">A model or a union.</param>
    /// <exception cref="System.Text.Json.JsonException">
    /// The models are nested too deeply for the stack; for example, a model contains itself.
    /// </exception>
    public static IReadOnlyList<JsonMisfit> FindIn<T>(T value)
        where T : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return MisfitSearch.Find<T, T>(value);
    }

    /// <summary>One line for a log. The page is left out if the switch <c>Router.Codegen.HidesPages</c> is on.</summary>
    public override string ToString()
    {
        var page = Page is null || PageAdvice.IsHidden ? "" : Line is null ? $", {Page}" : $", {Page} line {Line}";
        return $"{Path}: expected {Expected}, found {Found} (model {Model}{page})";
    }
}
