using System.Text.Json;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Text;

namespace Router.Codegen.Tool.Payloads;

/// <summary>Finds the page of an object by a constant that identifies the model, like the type of an event.</summary>
internal sealed class TaggedPages(PageModels pages)
{
    private ILookup<(string Name, string Constant), PageModel>? _tagged;

    /// <summary>
    /// The only page in a union's set that matches an object: the object has the value of a required constant, all required fields, and no
    /// property that the page does not list; null if there is none, or more than one.
    /// </summary>
    public PageModel? Find(PageModel union, JsonElement value)
    {
        _tagged ??= Tags().ToLookup(tag => (tag.Name, tag.Constant), tag => tag.Model);
        var found = value.EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String)
            .SelectMany(property => _tagged[(property.Name, JsonText.Quote(property.Value.GetString()!))])
            .DistinctBy(model => model.Path)
            .Where(model => model.Typed.Set.Equals(union.Typed.Set) && Fits((ObjectShape)model.Shape!, value))
            .Take(2)
            .ToList();
        return found is [var only] ? only : null;
    }

    private static bool Fits(ObjectShape shape, JsonElement value)
    {
        var names = shape.Properties.Select(property => property.WireName).ToHashSet(StringComparer.Ordinal);
        return value.EnumerateObject().All(property => names.Contains(property.Name))
            && shape.Properties.All(property => !property.Presence.IsRequired || value.TryGetProperty(property.WireName, out _));
    }

    private IEnumerable<(string Name, string Constant, PageModel Model)> Tags() =>
        from model in pages.All
        where model.Shape is ObjectShape
        from property in ((ObjectShape)model.Shape!).Properties
        where property.Constant is ['"', ..] && property.Presence.IsRequired
        select (property.WireName, property.Constant!, model);
}
