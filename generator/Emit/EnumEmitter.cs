using Router.Codegen.Binding;

namespace Router.Codegen.Emit;

/// <summary>Prints enums: structures over their text or number, so that a value nobody knows is kept.</summary>
internal static class EnumEmitter
{
    private const string UnknownJson = "global::Router.Codegen.UnknownJson";
    private const string KnownValues = "global::Router.Codegen.JsonKnownValues";

    public static void Write(SourceWriter writer, EnumShape shape)
    {
        var qualified = shape.Name.Qualified;
        var type = shape.IsInteger ? "long" : "string";
        ModelEmitter.Head(writer, shape);
        writer.Open($"{shape.Accessibility} readonly partial struct {shape.Name.Identifier} : global::Router.Codegen.IJsonModel<{qualified}>, global::System.IEquatable<{qualified}>");
        if (shape.IsInteger)
        {
            OverNumber(writer, shape);
        }
        else
        {
            OverText(writer, shape);
        }

        foreach (var value in shape.Values)
        {
            writer.Line($"public static {qualified} {value.Identifier} => new(Known.{value.Identifier});");
        }

        writer.Line("/// <summary>The known values as constants, to switch on.</summary>");
        writer.Open("public static class Known");
        foreach (var value in shape.Values)
        {
            writer.Line($"public const {type} {value.Identifier} = {(shape.IsInteger ? value.Text + "L" : CSharpText.Literal(value.Text))};");
        }

        writer.Close();
        writer.Line($"public static implicit operator {qualified}({type} value) => new(value);");
        writer.Line($"public static bool operator ==({qualified} left, {qualified} right) => left.Equals(right);");
        writer.Line($"public static bool operator !=({qualified} left, {qualified} right) => !left.Equals(right);");
        writer.Line($"public bool Equals({qualified} other) => Value == other.Value{(shape.IsInteger ? " && Equals(UnknownJson, other.UnknownJson)" : "")};");
        writer.Line($"public override bool Equals(object? obj) => obj is {qualified} && Equals(({qualified})obj);");
        writer.Line("public override int GetHashCode() => Value.GetHashCode();");
        writer.Close();
    }

    private static void OverText(SourceWriter writer, EnumShape shape)
    {
        var values = CSharpText.Literal(string.Join("\n", shape.Values.Select(value => value.Text).Where(text => text.IndexOf('\n') < 0)));
        var read = shape.IsStrict ? "ReadKnown" : "Read";
        // Both may be null; to say so would take an attribute for each.
        writer.Line($"private readonly object _value; private {shape.Name.Identifier}(object value) => _value = value;");
        writer.Line($"private static {KnownValues} _known;");
        writer.Line("/// <summary>Makes a value, whether or not it is a known one.</summary>");
        writer.Line($"public {shape.Name.Identifier}(string value) => _value = {KnownValues}.Given(value);");
        writer.Line("/// <summary>The value as JSON has it, without quotes.</summary>");
        writer.Line($"public string Value => {KnownValues}.Text(_value);");
        writer.Line("/// <summary>Whether the value is one that the page lists.</summary>");
        writer.Line($"public bool IsKnown => {KnownValues}.Contain(ref _known, {values}, Value);");
        writer.Line("public override string ToString() => Value;");
        writer.Line($"public static {shape.Name.Qualified} ReadJson({ModelEmitter.Reader}) => new({KnownValues}.{read}(ref _known, {values}, ref reading));");
        writer.Line($"public static void WriteJson({ModelEmitter.Writing}, {shape.Name.Qualified} value) => writing.Enum(value._value);");
    }

    private static void OverNumber(SourceWriter writer, EnumShape shape)
    {
        var known = $"[{string.Join(", ", shape.Values.Select(value => value.Text + "L"))}]";
        var read = shape.IsStrict ? "new(reading.KnownInteger(Listed, out var text), text)" : "new(reading.Integer(out var text), text)";
        writer.Line("private readonly long _value;");
        writer.Line($"private readonly {UnknownJson}? _text;");
        writer.Line($"private static global::System.ReadOnlySpan<long> Listed => {known};");
        writer.Line("/// <summary>Makes a value, whether or not it is a known one.</summary>");
        writer.Line($"public {shape.Name.Identifier}(long value) : this(value, null) {{ }}");
        writer.Line($"private {shape.Name.Identifier}(long value, {UnknownJson}? text) {{ _value = value; _text = text; }}");
        writer.Line("/// <summary>The value as JSON has it; 0 where that is no integer.</summary>");
        writer.Line("public long Value => _value;");
        writer.Line("/// <summary>The value where it is no integer; null as a rule.</summary>");
        writer.Line($"public {UnknownJson}? UnknownJson => _text is {{ IsInteger: false }} ? _text : null;");
        writer.Line("/// <summary>Whether the value is one that the page lists.</summary>");
        writer.Line("public bool IsKnown => UnknownJson is null && global::System.MemoryExtensions.Contains(Listed, Value);");
        writer.Line("public override string ToString() => UnknownJson?.ToString() ?? Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);");
        writer.Line($"public static {shape.Name.Qualified} ReadJson({ModelEmitter.Reader}) => {read};");
        writer.Line($"public static void WriteJson({ModelEmitter.Writing}, {shape.Name.Qualified} value) {{ if (value._text is null) writing.Number(value._value); else writing.Unknown(value._text); }}");
    }
}
