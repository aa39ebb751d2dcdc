using Router.Codegen.Binding;

namespace Router.Codegen.Emit;

/// <summary>Prints enums: structures over their text or number, so that a value nobody knows is kept.</summary>
internal static class EnumEmitter
{
    public static void Write(SourceWriter writer, EnumShape shape)
    {
        var name = shape.Name.Identifier;
        var qualified = shape.Name.Qualified;
        var type = shape.IsInteger ? "long" : "string";
        ModelEmitter.Head(writer, shape);
        writer.Open($"{shape.Accessibility} readonly partial struct {name} : global::Router.Codegen.IJsonCodec<{qualified}>, global::System.IEquatable<{qualified}>");
        writer.Line(shape.IsInteger ? "private readonly long _value;" : "private readonly string? _value;");
        writer.Line();
        writer.Line("/// <summary>Makes a value, whether or not it is a known one.</summary>");
        writer.Line($"public {name}({type} value) => _value = value;");
        writer.Line();
        writer.Line("/// <summary>The value as JSON has it.</summary>");
        writer.Line(shape.IsInteger ? "public long Value => _value;" : "public string Value => _value ?? \"\";");
        writer.Line();
        foreach (var value in shape.Values)
        {
            CSharpText.Document(writer, "summary", Documented(value.Text));
            writer.Line($"public static {qualified} {value.Identifier} => new(Known.{value.Identifier});");
        }

        writer.Line();
        writer.Line("/// <summary>Whether the value is one that the page lists.</summary>");
        writer.Line("public bool IsKnown");
        writer.Line("{");
        writer.Indent();
        writer.Open("get");
        writer.Open("switch (Value)");
        foreach (var value in shape.Values)
        {
            writer.Line($"case Known.{value.Identifier}:");
        }

        writer.Line("    return true;");
        writer.Line("default:");
        writer.Line("    return false;");
        writer.Close();
        writer.Close();
        writer.Unindent();
        writer.Line("}");
        Known(writer, shape, type);
        Equality(writer, qualified, type, shape.IsInteger);
        Codec(writer, shape, qualified);
        writer.Close();
    }

    private static string Documented(string text) => text.Length == 0 ? "The empty text." : text;

    private static void Known(SourceWriter writer, EnumShape shape, string type)
    {
        writer.Line();
        writer.Line("/// <summary>The known values as constants, to switch on.</summary>");
        writer.Open("public static class Known");
        foreach (var value in shape.Values)
        {
            CSharpText.Document(writer, "summary", Documented(value.Text));
            writer.Line($"public const {type} {value.Identifier} = {(shape.IsInteger ? value.Text + "L" : CSharpText.Literal(value.Text))};");
        }

        writer.Close();
        writer.Line();
    }

    private static void Equality(SourceWriter writer, string qualified, string type, bool isInteger)
    {
        writer.Line("/// <summary>Takes any value.</summary>");
        writer.Line($"public static implicit operator {qualified}({type} value) => new(value);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({qualified} other) => Value == other.Value;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {qualified} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => Value.GetHashCode();");
        writer.Line();
        writer.Line("/// <summary>Whether both are the same value.</summary>");
        writer.Line($"public static bool operator ==({qualified} left, {qualified} right) => left.Equals(right);");
        writer.Line();
        writer.Line("/// <summary>Whether they are different values.</summary>");
        writer.Line($"public static bool operator !=({qualified} left, {qualified} right) => !left.Equals(right);");
        writer.Line();
        writer.Line("/// <summary>The value's text.</summary>");
        writer.Line(isInteger
            ? "public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);"
            : "public override string ToString() => Value;");
        writer.Line();
    }

    private static void Codec(SourceWriter writer, EnumShape shape, string qualified)
    {
        writer.Line("/// <summary>Reads the value that the reader stands on.</summary>");
        writer.Line(ModelEmitter.Hidden);
        writer.Open($"public static {qualified} ReadJson({ModelEmitter.Reader})");
        if (shape.IsInteger)
        {
            writer.Line($"var value = new {qualified}(reading.Integer(ref reader));");
            if (shape.IsStrict)
            {
                writer.Line($"if (!value.IsKnown) reading.UnknownValue(value.ToString(), {CSharpText.Literal(shape.Name.Identifier)});");
            }

            writer.Line("return value;");
        }
        else
        {
            writer.Line("var word = reading.Word(ref reader);");
            NameSwitch.Write(writer, "word", shape.Values.Select(value => (value.Text, $"return {value.Identifier};")));
            if (shape.IsStrict)
            {
                writer.Line($"reading.UnknownValue(reading.Text(ref reader), {CSharpText.Literal(shape.Name.Identifier)});");
            }

            writer.Line("return new(reading.Text(ref reader));");
        }

        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Writes the value.</summary>");
        writer.Line(ModelEmitter.Hidden);
        writer.Line($"public static void WriteJson({ModelEmitter.Writing}, {qualified} value) => writing.{(shape.IsInteger ? "Number" : "Text")}(value.Value);");
    }
}
