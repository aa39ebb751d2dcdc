using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The part of a page that other pages need for references to it.</summary>
/// <param name="Path">The page's path, with '/' between its parts.</param>
/// <param name="Root">The root folder of its namespace.</param>
/// <param name="Constant">The JSON text of a constant's value; null if the enum has no values.</param>
internal sealed record Declaration(string Path, SchemaSet Set, string Root, string Title, ModelKind Kind, string? Constant)
{
    /// <summary>The C# name that a correction gives the model; null if none does.</summary>
    public string? CSharpName { get; init; }

    /// <summary>True if a type is emitted for the page.</summary>
    public bool IsType => Kind is not (ModelKind.Constant or ModelKind.Unread);

    /// <summary>The declaration of a page; null if only other dialects read the page as a model.</summary>
    public static Declaration? Of(TypedPage typed) =>
        Find(typed) is { } declaration ? declaration with { CSharpName = typed.Page.CSharpName?.Text } : null;

    private static Declaration? Find(TypedPage typed)
    {
        var (page, set, root) = (typed.Page, typed.Set, typed.Root);
        var path = PagePath.Normalize(page.Path);
        return page.Body switch
        {
            FieldsBody => new(path, set, root, page.Title, ModelKind.Object, null),
            MembersBody => new(path, set, root, page.Title, ModelKind.Union, null),
            UnreadBody => new(path, set, root, page.Title, ModelKind.Unread, null),
            TitleOnlyBody => set.Dialect.Habits.HasUnionsWithoutMembers ? new(path, set, root, page.Title, ModelKind.Union, null) : null,
            ValuesBody { Values: { Count: 0 } } => new(path, set, root, page.Title, ModelKind.Constant, null),
            ValuesBody { Values: { Count: 1 } values } body =>
                new(path, set, root, page.Title, ModelKind.Constant, EnumValues.Json(values[0], EnumValues.AreIntegers(body))),
            ValuesBody body =>
                new(path, set, root, page.Title, EnumValues.AreIntegers(body) ? ModelKind.IntegerEnum : ModelKind.TextEnum, null),
            _ => null,
        };
    }
}
