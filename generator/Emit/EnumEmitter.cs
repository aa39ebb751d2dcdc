using System.Globalization;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>Prints enums: classes over their text or number, so that a value nobody knows is kept. All that they do is the runtime's.</summary>
internal static class EnumEmitter
{
    public static void Write(SourceWriter writer, EnumShape shape)
    {
        var name = shape.Name.Identifier;
        var qualified = shape.Name.Qualified;
        var type = shape.IsInteger ? "long" : "string";
        ModelEmitter.Head(writer, shape.Head);
        writer.Line("#nullable disable annotations"); // none of it is ever null, and to say so takes an attribute for each type and interface
        writer.Open($"{shape.Head.Accessibility} sealed partial class {name} : global::Router.Codegen.{(shape.IsInteger ? "JsonIntegerEnumModel" : "JsonEnumModel")}<{qualified}>");
        writer.Line("/// <summary>Makes a value, whether or not it is a known one.</summary>");
        writer.Line($"public {name}({type} value) : base(value) {{ }}");
        var listed = new List<string>();

        // Properties: a field that hot reload adds to a class in use is never set.
        foreach (var value in shape.Values)
        {
            var known = $"new(Known.{value.Identifier})";
            if (value.Text.IndexOf('\n') < 0)
            {
                known = $"Listed({listed.Count.ToString(CultureInfo.InvariantCulture)})";
                listed.Add(value.Text);
            }

            writer.Line($"public static {qualified} {value.Identifier} => {known};");
        }

        writer.Line("/// <summary>The known values as constants, to switch on.</summary>");
        writer.Open("public static class Known");
        foreach (var value in shape.Values)
        {
            writer.Line($"public const {type} {value.Identifier} = {(shape.IsInteger ? value.Text + "L" : CSharpText.Literal(value.Text))};");
        }

        writer.Close();
        writer.Line($"public static implicit operator {qualified}({type} value) => new(value);");
        writer.Line($"protected override string DescribeJson() => {CSharpText.Literal(string.Join("\n", listed))};");
        if (shape.Head.IsStrict)
        {
            writer.Line("protected override bool IsStrictJson => true;");
        }

        writer.Close();
        writer.Line("#nullable enable annotations");
    }
}
