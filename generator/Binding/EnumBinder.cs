using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding;

/// <summary>Binds the page of an enum with several values.</summary>
internal static class EnumBinder
{
    public static EnumShape Bind(PageBinding page)
    {
        var body = (ValuesBody)page.Page.Page.Body;
        var scope = new NameScope(ReservedNames.OfEnum);
        scope.Take(page.Name.Identifier);
        var values = ImmutableArray.CreateBuilder<EnumValueShape>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in body.Values)
        {
            if (texts.Add(value.Text))
            {
                values.Add(new EnumValueShape(scope.Take(Identifier.OfValue(value), "Value"), value.Text));
            }
        }

        return new EnumShape(page.Head, page.Declaration.Kind == ModelKind.IntegerEnum, values.ToImmutable());
    }
}
