namespace Router.Codegen.Pages;

/// <summary>The evidence on a page that a field may be null. Each value is evidence for more types than the one before it.</summary>
internal enum ShownNull
{
    /// <summary>The page does not show that the field may be null.</summary>
    Nowhere,

    /// <summary>
    /// The description says None. For a text, enum or model, it may mean a value of that name. For a number, boolean or date, it cannot.
    /// </summary>
    AsNone,

    /// <summary>The description says null. For a list or map, it may mean an element.</summary>
    OfSingleValue,

    /// <summary>The field itself is null, in an example or according to its description.</summary>
    OfField,
}
