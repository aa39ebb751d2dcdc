using System.Globalization;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>Prints objects.</summary>
internal static class ObjectEmitter
{
    public static void Write(SourceWriter writer, ObjectShape shape)
    {
        var name = shape.Name.Identifier;
        var qualified = shape.Name.Qualified;
        ModelEmitter.Head(writer, shape);
        writer.Open(
            $"{shape.Accessibility} sealed partial class {name} : global::Router.Codegen.JsonModel<{qualified}>, global::Router.Codegen.IJsonCodec<{qualified}>");
        Fields(writer, shape);
        foreach (var property in shape.Properties)
        {
            PropertyEmitter.Declare(writer, shape, property);
        }

        if (shape.Additional is { } additional)
        {
            CSharpText.Document(writer, "summary", additional.Description.Length > 0 ? additional.Description : "The properties that the page does not list.");
            writer.Line($"public {TypeText.Of(new MapBound(additional.Value))}? {additional.Identifier} {{ get; set; }}");
        }

        Constructors(writer, shape);
        Reader(writer, shape);
        Writer(writer, shape);
        var names = string.Join("\n", shape.Properties.Select(property => property.WireName));
        writer.Line($"protected override string DescribeJson() => {CSharpText.Literal((shape.IsStrict ? "\n" : "") + names)};");
        writer.Close();
    }

    /// <summary>Bits of fields in C#.</summary>
    public static string Mask(ObjectShape shape, ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + (shape.HasIntMask ? "" : "UL");

    private static void Fields(SourceWriter writer, ObjectShape shape)
    {
        for (var i = 0; i < shape.DateFields; i++)
        {
            writer.Line($"private ulong _dates{i.ToString(CultureInfo.InvariantCulture)};");
        }

        for (var i = 0; i < shape.AssignedFields; i++)
        {
            writer.Line($"private {(shape.HasIntMask ? "int" : "ulong")} _assigned{i.ToString(CultureInfo.InvariantCulture)};");
        }
    }

    /// <summary>Objects with required properties need a constructor for the reader, which sets them by and by.</summary>
    private static void Constructors(SourceWriter writer, ObjectShape shape)
    {
        if (shape.HasRequiredMember)
        {
            writer.Line($"public {shape.Name.Identifier}() {{ }}");
            writer.Line($"[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers] private {shape.Name.Identifier}(global::Router.Codegen.Blank _) {{ }}");
        }
    }

    private static void Reader(SourceWriter writer, ObjectShape shape)
    {
        var blank = shape.HasRequiredMember ? "default(global::Router.Codegen.Blank)" : "";
        writer.Open($"public static {shape.Name.Qualified} ReadJson({ModelEmitter.Reader})");
        writer.Line($"var value = new {shape.Name.Qualified}({blank});");
        writer.Line("var fields = StartJson(ref reading, value);");
        Cases(writer, shape);
        for (var i = 0; i < shape.Masks; i++)
        {
            if (shape.RequiredIn(i) is not 0 and var required)
            {
                writer.Line($"reading.Require(ref fields, 0x{required.ToString("X", CultureInfo.InvariantCulture)}{(i == 0 ? "" : ", " + Number(i))});");
            }
        }

        var assigned = Enumerable.Range(0, shape.AssignedFields)
            .Select(i => $"value._assigned{Number(i)} = {(shape.HasIntMask ? "(int)" : "")}fields.Taken({(i == 0 ? "" : Number(i))}); ");
        writer.Line($"{string.Concat(assigned)}return value;");
        writer.Close();
    }

    /// <summary>Prints how the value of each property is read.</summary>
    private static void Cases(SourceWriter writer, ObjectShape shape)
    {
        if (shape.Properties.Count == 0 && shape.Additional is null)
        {
            writer.Line("while (reading.Next(ref fields)) { }");
            return;
        }

        writer.Open($"while (reading.Next(ref fields{(shape.Additional is null ? "" : ", out var name")})) switch (fields.Field)");
        for (var i = 0; i < shape.Properties.Count; i++)
        {
            var property = shape.Properties[i];
            writer.Line($"case {Number(i)}: value.{PropertyEmitter.Field(property)} = {PropertyEmitter.Read(property, i, shape.IsStrict)}; break;");
        }

        if (shape.Additional is { Identifier: var identifier, Value: var additional })
        {
            writer.Line(
                $"default: value.{identifier} = reading.Additional<{TypeText.Of(additional)}, {TypeText.Codec(additional)}>(ref fields, name, value.{identifier}); break;");
        }

        writer.Close();
    }

    private static void Writer(SourceWriter writer, ObjectShape shape)
    {
        writer.Open($"public static void WriteJson({ModelEmitter.Writing}, {shape.Name.Qualified} value)");
        writer.Line("var start = writing.Begin(value);");
        foreach (var property in shape.Properties)
        {
            PropertyEmitter.Write(writer, shape, property);
        }

        if (shape.Additional is { } additional)
        {
            writer.Line($"writing.Additional<{TypeText.Of(additional.Value)}, {TypeText.Codec(additional.Value)}>(value.{additional.Identifier}, value);");
        }

        writer.Line("writing.End(start, value);");
        writer.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
