using Router.Codegen.Binding.JsonSchemas;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>Prints an enum: a class over its text or number that keeps unknown values. Its base class is in the runtime library.</summary>
/// <param name="schema">The JSON schema; null if none is emitted.</param>
internal sealed class EnumEmitter(SourceWriter writer, EnumShape shape, ModelTexts texts, JsonSchemaShape? schema)
{
    private readonly string _name = shape.Name.Identifier;
    private readonly string _type = shape.IsInteger ? "long" : "string";

    public void Write()
    {
        var model = shape.IsInteger ? "JsonIntegerEnumModel" : "JsonEnumModel";
        ModelEmitter.Head(writer, shape.Head);

        // No member is ever null. Annotations that say so would cost an attribute for each type and interface.
        writer.Line("#nullable disable annotations");
        var codec = schema is null ? "" : $", global::Router.Codegen.Emitted.IJsonCodec<{_name}>";
        writer.Open(
            $"{shape.Head.Accessibility} sealed partial class {_name} : global::Router.Codegen.{model}<{_name}>{codec}");
        var listed = Values();
        writer.Line($"/// <summary>Makes a value, known or not.{SwitchExample}</summary>");
        writer.Line($"public {_name}({_type} value) : base(value) {{ }}");
        writer.Gap();
        writer.Note("Makes a value, known or not.");
        writer.Line($"public static implicit operator {_name}({_type} value) => new(value);");
        writer.Gap();
        Constants();
        writer.Gap();
        writer.Line($"protected override string DescribeJson() => {texts.Once(string.Join("\n", listed))};");
        if (shape.Head.IsStrict)
        {
            writer.Line("protected override bool IsStrictJson => true;");
        }

        ModelEmitter.JsonSchema(writer, schema);
        writer.Close();
        writer.Line("#nullable enable annotations");
    }

    /// <summary>An example of a switch over the values, for editors to show.</summary>
    private string SwitchExample => shape.Values.Count == 0
        ? ""
        : $" To switch on its <c>Value</c>: <c>case {_name}.Known.{shape.Values[0].Identifier}:</c>.";

    /// <summary>Prints the known values, and returns those that the runtime library keeps in a list.</summary>
    private List<string> Values()
    {
        var listed = new List<string>();
        foreach (var value in shape.Values)
        {
            string known;
            if (value.Text.IndexOf('\n') < 0)
            {
                known = $"Listed({CSharpText.Literal(listed.Count)})";
                listed.Add(value.Text);
            }
            else
            {
                known = $"new({texts.Once(value.Text)})";
            }

            CSharpText.Document(writer, "summary", "", !writer.IsCompact || value.HasOtherName ? value.Text : "");
            writer.Line($"public static readonly {_name} {value.Identifier} = {known};");
            writer.Gap();
        }

        return listed;
    }

    private void Constants()
    {
        writer.Line("/// <summary>The known values as constants, to switch on.</summary>");
        writer.Open("public static class Known");
        foreach (var value in shape.Values)
        {
            var literal = shape.IsInteger ? CSharpText.LongLiteral(value.Text) : CSharpText.Literal(value.Text);
            writer.Line($"public const {_type} {value.Identifier} = {literal};");
        }

        writer.Close();
    }
}
