using System.Text.Json.Nodes;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;

namespace Tool.Tests;

/// <summary>Makes payloads of a set that match its pages, but have the JSON names of a table.</summary>
/// <param name="nameOf">The name of a field in the table; null if it has none.</param>
internal sealed class TruePayloads(PageModels models, Func<PageModel, FieldRow, string?> nameOf)
{
    /// <summary>The depth below which objects have only their required properties.</summary>
    private const int Depth = 1;

    /// <summary>An object of a page with all fields of the table.</summary>
    public JsonObject Of(PageModel model) => (JsonObject)OfModel(model, 0)!;

    private JsonNode? OfModel(PageModel model, int depth) => model.Shape switch
    {
        ObjectShape shape => OfObject(model, shape, depth),
        EnumShape { IsInteger: true } shape => JsonNode.Parse(shape.Values[0].Text),
        EnumShape shape => shape.Values[0].Text,
        UnionShape { Plan.Members: [var member, ..] } => Of(member.Type, null, depth),
        _ => null,
    };

    private JsonObject OfObject(PageModel model, ObjectShape shape, int depth)
    {
        var value = new JsonObject();
        for (var i = 0; i < shape.Properties.Count; i++)
        {
            var (row, property) = (model.Field(i).Row, shape.Properties[i]);
            var name = nameOf(model, row);
            if (!property.Presence.IsRequired && (name is null || depth >= Depth))
                continue;

            value.TryAdd(name ?? property.WireName, Of(property.Type, property.Constant, depth + 1));
        }

        return value;
    }

    private JsonNode? Of(BoundType type, string? constant, int depth) => type switch
    {
        _ when constant is not null => JsonNode.Parse(constant),
        NullableBound { Inner: var inner } => Of(inner, null, depth),
        ListBound => new JsonArray(),
        MapBound => new JsonObject(),
        ModelBound { Name: var name } => OfModel(models.Named(name), depth),
        ScalarBound { Kind: var kind } => kind switch
        {
            Scalar.Boolean => true,
            Scalar.Int64 or Scalar.Double or Scalar.Decimal or Scalar.BigInteger => 1,
            Scalar.DateTime => "2026-01-02T03:04:05Z",
            Scalar.Date => "2026-01-02",
            Scalar.Bytes => "AAAA",
            _ => "text",
        },
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
