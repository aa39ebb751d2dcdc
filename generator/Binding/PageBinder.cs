using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Binding;

/// <summary>Binds pages of objects and enums.</summary>
internal static class PageBinder
{
    /// <summary>
    /// Binds a page; null if it describes a union, declares nothing, or shares its path with a union's page, which is the one that counts.
    /// </summary>
    public static BoundPage? Bind(TypedPage typed, BindingContext context) =>
        !typed.IsUnion
        && PageBinding.Begin(typed, context) is { Declaration.Kind: not ModelKind.Union } page
            ? page.End(ShapeOf(page))
            : null;

    private static Shape? ShapeOf(PageBinding page) => page.Declaration.Kind switch
    {
        ModelKind.Constant or ModelKind.Unread => null,
        ModelKind.Object => new ObjectBinder(page).Bind(),
        _ => EnumBinder.Bind(page),
    };
}
