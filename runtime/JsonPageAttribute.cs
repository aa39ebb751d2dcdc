namespace Router.Codegen;

/// <summary>Tells the page that a generated object model was made from. Failures to read such an object name it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonPageAttribute : Attribute
{
    /// <summary>
    /// Tells a page whose fields stand on lines that follow one another. (So do most, and a list of one line takes five bytes more in each
    /// model.)
    /// </summary>
    /// <param name="page">The page's path, or its folder: <see cref="Page"/>.</param>
    /// <param name="firstLine">The line of the first field, counted from one.</param>
    public JsonPageAttribute(string page, int firstLine)
        : this(page, [firstLine])
    {
    }

    /// <summary>Tells a page.</summary>
    /// <param name="page">The page's path, or its folder: <see cref="Page"/>.</param>
    /// <param name="lines">The lines of the fields, counted from one; the fields behind the last one given follow it line by line.</param>
    public JsonPageAttribute(string page, params int[] lines)
    {
        Page = page;
        Lines = lines;
    }

    /// <summary>
    /// The page's path as diagnostics show it. Where the file has the model's name in small letters, only its folder, with the slash behind
    /// it, or nothing if it stands in none: so models of one folder share one text.
    /// </summary>
    public string Page { get; }

    /// <summary>The lines of the fields, counted from one; the fields behind the last one given follow it line by line.</summary>
    public IReadOnlyList<int> Lines { get; }

    /// <summary>The page's path.</summary>
    /// <param name="model">The model that bears the attribute.</param>
    internal string PathFor(Type model) => Page is "" or [.., '/'] ? $"{Page}{model.Name.ToLowerInvariant()}.md" : Page;

    /// <summary>The line of a field.</summary>
    /// <param name="field">The field's place among all.</param>
    internal int LineOf(int field) => field < Lines.Count ? Lines[field] : Lines[^1] + field - Lines.Count + 1;
}
