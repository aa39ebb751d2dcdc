using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Tool.Payloads;

/// <summary>A page with the shape of its model.</summary>
/// <param name="Shape">The shape; null if the page is a constant or cannot be read.</param>
internal sealed record PageModel(TypedPage Typed, Declaration Declaration, Shape? Shape)
{
    private readonly Lazy<Dictionary<string, int>> _exact = new(() =>
        Fields(Shape).ToDictionary(field => field.Name, field => field.Index));

    private readonly Lazy<ILookup<long, int>> _alike = new(() =>
        Fields(Shape).ToLookup(field => FoldedName.Of(field.Name), field => field.Index));

    /// <summary>The path of the page, which identifies the model.</summary>
    public string Path => Declaration.Path;

    public string Title => Declaration.Title;

    /// <summary>The index of the field with a JSON name; -1 if there is none.</summary>
    public int IndexOf(string name) => _exact.Value.GetValueOrDefault(name, -1);

    /// <summary>The fields whose JSON names have the letters and digits of a name.</summary>
    public IEnumerable<int> Alike(string name) => _alike.Value[FoldedName.Of(name)];

    /// <summary>A field of the page. The properties of its object are in the same order.</summary>
    public TypedField Field(int index) => Typed.Fields[index];

    /// <summary>The line of a field on the page, from one.</summary>
    public static int LineOf(FieldRow row) => row.NameRange.StartLine + 1;

    /// <summary>The line of the page's title, from one.</summary>
    public int TitleLine => Typed.Page.TitleRange.StartLine + 1;

    /// <summary>The values that the page of an enum or constant lists, in JSON notation without quotes.</summary>
    public IEnumerable<string> Values => Typed.Page.Body is ValuesBody { Values: var values } ? values.Select(value => value.Text) : [];

    private static IEnumerable<(string Name, int Index)> Fields(Shape? shape) => shape is ObjectShape { Properties: var properties }
        ? properties.Select((property, index) => (property.WireName, index)).DistinctBy(field => field.WireName)
        : [];

    /// <summary>The type of a field without its wrapper for absence and null.</summary>
    public static TypeExpression Unwrapped(TypeExpression type) => type is WrappedType { Inner: var inner } ? Unwrapped(inner) : type;
}
