using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding;

/// <summary>Binds pages of objects and enums.</summary>
internal static class PageBinder
{
    /// <summary>
    /// Binds a page; null if it describes a union, declares nothing, or has the path of a union's page, which has precedence.
    /// </summary>
    public static BoundPage? Bind(TypedPage typed, BindingContext context) =>
        !typed.IsUnion
        && PageBinding.Begin(typed, context) is { Declaration.Kind: not ModelKind.Union } page
            ? page.End(ShapeOf(page))
            : null;

    /// <summary>The shape; null if the page has none, or has the path of a page of another kind, which has precedence.</summary>
    private static Shape? ShapeOf(PageBinding page) => (page.Declaration.Kind, page.Page.Page.Body) switch
    {
        (ModelKind.Constant or ModelKind.Unread, _) => null,
        (ModelKind.Object, not ValuesBody) => new ObjectBinder(page).Bind(),
        (not ModelKind.Object, ValuesBody) => EnumBinder.Bind(page),
        _ => null,
    };
}
