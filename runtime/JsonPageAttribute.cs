namespace Router.Codegen;

/// <summary>The page that a generated object model was made from. Messages about failures to read the model name it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class JsonPageAttribute : Attribute
{
    /// <summary>
    /// Names a page whose fields are on consecutive lines. Most are, and this constructor takes five bytes less in each model than an
    /// array.
    /// </summary>
    /// <param name="page">The path of the page or of its folder; see <see cref="Page"/>.</param>
    /// <param name="firstLine">The line of the first field, counted from one. The other fields follow line by line.</param>
    public JsonPageAttribute(string page, int firstLine)
        : this(page, [firstLine])
    {
    }

    /// <summary>Names a page.</summary>
    /// <param name="page">The path of the page or of its folder; see <see cref="Page"/>.</param>
    /// <param name="lines">The lines of the fields, counted from one. Fields after the last given line follow it line by line.</param>
    public JsonPageAttribute(string page, params int[] lines)
    {
        Page = page;
        Lines = lines;
    }

    /// <summary>
    /// The path of the page as diagnostics show it. If the file is named after the model in lower case, only the folder with a slash at its
    /// end, or empty without a folder: models of one folder then share one string.
    /// </summary>
    public string Page { get; }

    /// <summary>The lines of the fields, counted from one. Fields after the last given line follow it line by line.</summary>
    public IReadOnlyList<int> Lines { get; }

    /// <summary>The page's path.</summary>
    /// <param name="model">The model that has the attribute.</param>
    internal string PathFor(Type model) => Page is "" or [.., '/'] ? $"{Page}{model.Name.ToLowerInvariant()}.md" : Page;

    /// <summary>The line of a field.</summary>
    /// <param name="field">The index of the field.</param>
    internal int LineOf(int field) => field < Lines.Count ? Lines[field] : Lines[^1] + field - Lines.Count + 1;
}
