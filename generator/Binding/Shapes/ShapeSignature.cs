using System.Text;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>
/// A shape without names, pages and descriptions. Shapes with the same text differ at most in the models that they refer to.
/// </summary>
/// <param name="Text">The shape, with placeholders for models.</param>
/// <param name="Models">The qualified names of the models, in the order of their placeholders.</param>
internal sealed record ShapeSignature(string Text, EquatableArray<string> Models)
{
    public static ShapeSignature Create(Shape shape, SchemaSet set)
    {
        var writer = new Writer();
        writer.Add(set.Namespace);
        writer.Add(shape.Head.IsStrict ? "strict" : "");
        writer.Add(shape.Head.Deprecation is null ? "" : "deprecated");
        switch (shape)
        {
            case ObjectShape model:
                writer.Add("object");
                foreach (var property in model.Properties)
                {
                    writer.Add(property);
                }

                writer.Add(model.Additional?.Value);
                break;
            case EnumShape model:
                writer.Add(model.IsInteger ? "integers" : "texts");
                foreach (var value in model.Values)
                {
                    writer.Add(value.Identifier);
                    writer.Add(value.Text);
                }

                break;
            case UnionShape model:
                writer.Add("union");
                foreach (var member in model.Plan.Members)
                {
                    writer.Add(member.Type);
                }

                break;
        }

        return writer.ToSignature();
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<string>.Builder _models = ImmutableArray.CreateBuilder<string>();

        public ShapeSignature ToSignature() => new(_text.ToString(), _models.ToImmutable());

        /// <summary>Adds a part after its length, so that different lists of parts have different texts.</summary>
        public void Add(string part) => _text.Append(part.Length).Append(':').Append(part);

        public void Add(PropertyShape property)
        {
            Add(property.Identifier);
            Add(property.WireName);
            Add(property.Type);
            Add(property.Presence.ToString());
            Add(property.Constant ?? "");
            Add(property.IsOblivious ? "oblivious" : "");
            Add(property.Deprecation is null ? "" : "deprecated");
        }

        public void Add(BoundType? type) => Add(type is null ? "" : TextOf(type));

        private string TextOf(BoundType type)
        {
            switch (type)
            {
                case ScalarBound { Kind: var kind }:
                    return kind.ToString();
                case ModelBound { Name: var name }:
                    _models.Add(name);
                    return "#";
                case ListBound { Element: var element }:
                    return "[" + TextOf(element) + "]";
                case MapBound { Value: var value }:
                    return "{" + TextOf(value) + "}";
                case NullableBound { Inner: var inner }:
                    return TextOf(inner) + "?";
                default:
                    throw new ArgumentOutOfRangeException(nameof(type));
            }
        }
    }
}
