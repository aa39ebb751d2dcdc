using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen;

/// <summary>A value that came and is not what its page says.</summary>
/// <param name="Path">Where it stands below the model that was asked, as a JSON path: <c>$.choices[0].index</c>.</param>
/// <param name="Kind">In which way it is not.</param>
/// <param name="Expected">The type by the page: "an integer".</param>
/// <param name="Found">
/// What came: "a string". Of a required property that is missing, "nothing", and an unknown property close to its name, if one came:
/// "nothing, but 'total_token' came".
/// </param>
/// <param name="Model">The name of the model whose property it is.</param>
/// <param name="Page">The path of the model's page; null where it is not known.</param>
/// <param name="Line">The line of the property on that page, from one; null where it is not known.</param>
public sealed record JsonMisfit(
    string Path, JsonMisfitKind Kind, string Expected, string Found, string Model, string? Page, int? Line)
{
    private readonly MisfitPath _path = new(Path);

    internal JsonMisfit(
        MisfitPath path, JsonMisfitKind kind, string expected, string found, string model, string? page, int? line)
        : this("", kind, expected, found, model, page, line) => _path = path;

    /// <summary>Where it stands below the model that was asked, as a JSON path: <c>$.choices[0].index</c>.</summary>
    public string Path
    {
        get => _path.ToString();
        init => _path = new(value);
    }

    /// <summary>The misfits of a value and of everything in it; those of an object come before those of the objects in it.</summary>
    /// <param name="value">A model or a union.</param>
    /// <exception cref="System.Text.Json.JsonException">The models are nested too deep for the stack, as one inside itself is.</exception>
    public static IReadOnlyList<JsonMisfit> FindIn<T>(T value)
        where T : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        return MisfitSearch.Find<T, T>(value);
    }

    /// <summary>One line for a log; without the page where the switch <c>Router.Codegen.HidesPages</c> is on.</summary>
    public override string ToString()
    {
        var page = Page is null || PageAdvice.IsHidden ? "" : Line is null ? $", {Page}" : $", {Page} line {Line}";
        return $"{Path}: expected {Expected}, found {Found} (model {Model}{page})";
    }
}
