using System.Globalization;
using System.Text;

namespace Router.Codegen.Binding;

/// <summary>A text that two shapes share if nothing but names, pages and descriptions tells them apart.</summary>
internal static class ShapeSignature
{
    /// <param name="page">The page with the shape.</param>
    /// <param name="class">The class that the shape is in so far.</param>
    /// <param name="classOf">The class of the model of a qualified name.</param>
    public static string Of(BoundPage page, int @class, Func<string, int> classOf)
    {
        var text = new StringBuilder();
        var shape = page.Shape!;
        Add(text, @class.ToString(CultureInfo.InvariantCulture));
        Add(text, page.Declaration.Set.Namespace);
        Add(text, shape.IsStrict ? "strict" : "");
        Add(text, shape.Deprecation is null ? "" : "deprecated");
        switch (shape)
        {
            case ObjectShape model:
                Add(text, "object");
                foreach (var property in model.Properties)
                {
                    Property(text, property, classOf);
                }

                Add(text, model.Additional is { } additional ? TypeOf(additional.Value, classOf) : "");
                break;
            case EnumShape model:
                Add(text, model.IsInteger ? "integers" : "texts");
                foreach (var value in model.Values)
                {
                    Add(text, value.Text);
                }

                break;
            case UnionShape model:
                Add(text, "union");
                foreach (var member in model.Members)
                {
                    Add(text, TypeOf(member.Type, classOf));
                }

                break;
        }

        return text.ToString();
    }

    private static void Property(StringBuilder text, PropertyShape property, Func<string, int> classOf)
    {
        Add(text, property.Identifier);
        Add(text, property.WireName);
        Add(text, TypeOf(property.Type, classOf));
        Add(text, property.Presence.ToString());
        Add(text, property.Constant ?? "");
        Add(text, property.Deprecation is null ? "" : "deprecated");
        Add(text, property.ToleratesNull ? "tolerant" : "");
    }

    private static string TypeOf(BoundType type, Func<string, int> classOf) => type switch
    {
        ScalarBound { Kind: var kind } => kind.ToString(),
        ModelBound { Name: var name } => "#" + classOf(name).ToString(CultureInfo.InvariantCulture),
        ListBound { Element: var element } => "[" + TypeOf(element, classOf) + "]",
        MapBound { Value: var value } => "{" + TypeOf(value, classOf) + "}",
        NullableBound { Inner: var inner } => TypeOf(inner, classOf) + "?",
        TolerantBound { Inner: var inner } => TypeOf(inner, classOf) + "~",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Adds a part with its length before it, so that no two lists of parts have the same text.</summary>
    private static void Add(StringBuilder text, string part) =>
        text.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
}
