using System.Globalization;
using Router.Codegen.Binding;

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
        var isWide = shape.Masks > 1;
        var blank = shape.HasRequiredMember ? "default(global::Router.Codegen.Blank)" : "";
        writer.Open($"public static {shape.Name.Qualified} ReadJson({ModelEmitter.Reader})");
        writer.Line($"var value = new {shape.Name.Qualified}({blank});");
        if (isWide)
        {
            writer.Line($"global::System.Span<ulong> seen = stackalloc ulong[{Number(shape.Masks)}];");
            writer.Line("seen[0] = reading.Start(value);");
        }
        else
        {
            writer.Line($"var seen = {(shape.HasIntMask ? "(int)" : "")}reading.Start(value);");
        }

        writer.Open("while (reading.Next(out var name))");
        if (shape.Properties.Count > 0)
        {
            writer.Line("again:");
            var cases = new NameChoice();
            for (var i = 0; i < shape.Properties.Count; i++)
            {
                var property = shape.Properties[i];
                cases.Add(property.WireName, PropertyEmitter.Matches(property), Read(shape, property, i, isWide));
            }

            cases.Write(writer, "name");
        }

        Unlisted(writer, shape);
        writer.Close();
        for (var i = 0; i < shape.Masks; i++)
        {
            if (shape.RequiredIn(i) is not 0 and var required)
            {
                var offset = i == 0 ? "" : ", " + Number(i * ObjectShape.BitsPerMask);
                writer.Line($"reading.Require(value, {Whole(shape, Seen(i, isWide))}, {Mask(shape, required)}{offset});");
            }
        }

        var assigned = Enumerable.Range(0, shape.AssignedFields).Select(i => $"value._assigned{Number(i)} = {Seen(i, isWide)}; ");
        writer.Line($"{string.Concat(assigned)}return value;");
        writer.Close();
    }

    private static string Read(ObjectShape shape, PropertyShape property, int index, bool isWide)
    {
        var mask = Seen(index / ObjectShape.BitsPerMask, isWide);
        var bit = Mask(shape, 1UL << (index % ObjectShape.BitsPerMask));
        var duplicate = shape.IsStrict ? $"if (({mask} & {bit}) != 0) reading.Duplicate(name); " : "";
        return $"{duplicate}value.{PropertyEmitter.Field(property)} = {PropertyEmitter.Read(property, index, shape.IsStrict)}; {mask} |= {bit}; continue;";
    }

    /// <summary>
    /// Prints what becomes of a name that no field has. The exact name comes out in a variable of its own: one whose address a call takes lives in memory, and
    /// there each name would be stored and loaded again.
    /// </summary>
    private static void Unlisted(SourceWriter writer, ObjectShape shape)
    {
        if (shape.Additional is { } additional)
        {
            if (shape.Properties.Count > 0)
            {
                writer.Line($"if (reading.Respelled(name, value, {Whole(shape, "seen")}, out var exact)) {{ name = exact; goto again; }}");
            }

            writer.Line(
                $"value.{additional.Identifier} = reading.Additional<{TypeText.Of(additional.Value)}, {TypeText.Codec(additional.Value)}>("
                + $"name, value.{additional.Identifier}, value);");
        }
        else if (shape.Properties.Count > 0)
        {
            writer.Line($"if (reading.Other(name, value, {Whole(shape, "seen")}, out var exact)) {{ name = exact; goto again; }}");
        }
        else
        {
            writer.Line($"reading.Other(name, value, {Whole(shape, "seen")}, out _);");
        }
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

    /// <summary>The bits of the properties that came.</summary>
    private static string Seen(int mask, bool isWide) => isWide ? $"seen[{Number(mask)}]" : "seen";

    /// <summary>The bits as the runtime takes them.</summary>
    private static string Whole(ObjectShape shape, string seen) => shape.HasIntMask ? "(ulong)" + seen : seen;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
