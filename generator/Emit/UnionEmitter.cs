using System.Globalization;
using Router.Codegen.Binding;

namespace Router.Codegen.Emit;

/// <summary>Prints unions: structures over a value of one of their members, or over JSON that fits none.</summary>
internal static class UnionEmitter
{
    private const string Unknown = "global::Router.Codegen.UnknownJson";
    private const string Tokens = "global::System.Text.Json.JsonTokenType.";

    public static void Write(SourceWriter writer, UnionShape shape, bool isPattern)
    {
        var qualified = shape.Name.Qualified;
        var byFit = shape.Objects.Description is not null ? ", global::Router.Codegen.IJsonUnion" : "";
        ModelEmitter.Head(writer, shape);
        if (isPattern)
        {
            writer.Line("[global::System.Runtime.CompilerServices.Union]");
        }

        writer.Open(
            $"{shape.Accessibility} readonly partial struct {shape.Name.Identifier} : {(isPattern ? "global::System.Runtime.CompilerServices.IUnion, " : "")}"
            + $"global::Router.Codegen.IJsonCodec<{qualified}>, global::System.IEquatable<{qualified}>{byFit}");
        writer.Line("private readonly object? _value;");
        foreach (var member in shape.Members)
        {
            Member(writer, shape, member);
        }

        writer.Line("/// <summary>Makes a value that is none of the members.</summary>");
        writer.Line($"public {shape.Name.Identifier}({Unknown} value) => _value = value;");
        writer.Line("/// <summary>The member's value, or the JSON that fits no member; null where the value was never set.</summary>");
        writer.Line("public object? Value => _value;");
        Match(writer, shape);
        Doors(writer, qualified);
        Equality(writer, qualified);
        Reader(writer, shape);
        Writer(writer, shape);
        if (shape.Objects.Description is { } description)
        {
            writer.Line($"public static global::System.ReadOnlySpan<byte> DescribeJson() => {CSharpText.Utf8Literal(description)};");
        }

        writer.Close();
    }

    private static void Member(SourceWriter writer, UnionShape shape, UnionMemberShape member)
    {
        var type = TypeText.Of(member.Type).TrimEnd('?');
        writer.Line($"public {shape.Name.Identifier}({type} value) => _value = value;");
        writer.Line($"public static implicit operator {shape.Name.Qualified}({type} value) => new(value);");
        writer.Line(member.Type.IsValueType()
            ? $"public bool TryGet{member.Identifier}(out {type} value) {{ if (_value is {type} present) {{ value = present; return true; }} value = default; return false; }}"
            : $"public bool TryGet{member.Identifier}([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? value) => (value = _value as {type}) is not null;");
    }

    private static void Match(SourceWriter writer, UnionShape shape)
    {
        var parameters = shape.Members
            .Select(member => $"global::System.Func<{TypeText.Of(member.Type).TrimEnd('?')}, TResult> {member.Parameter}")
            .Append($"global::System.Func<{Unknown}?, TResult> @unknown");
        writer.Line("/// <summary>Calls the function of the member that the value is of, or the last one if it is of none.</summary>");
        writer.Line($"public TResult Match<TResult>({string.Join(", ", parameters)}) => _value switch");
        writer.Line("{");
        writer.Indent();
        foreach (var member in shape.Members)
        {
            writer.Line($"{TypeText.Of(member.Type).TrimEnd('?')} value => {member.Parameter}(value),");
        }

        writer.Line($"_ => @unknown(_value as {Unknown}),");
        writer.Unindent();
        writer.Line("};");
    }

    private static void Doors(SourceWriter writer, string qualified)
    {
        writer.Line("/// <summary>Reads a value from JSON text.</summary>");
        writer.Line($"public static {qualified} FromJson(string json) => global::Router.Codegen.JsonDoor.FromJson<{qualified}, {qualified}>(json);");
        writer.Line(
            $"public static {qualified} FromJson(global::System.ReadOnlySpan<byte> utf8Json) => global::Router.Codegen.JsonDoor.FromJson<{qualified}, {qualified}>(utf8Json);");
        writer.Line("/// <summary>Writes the value as JSON text.</summary>");
        writer.Line($"public string ToJson() => global::Router.Codegen.JsonDoor.ToJson<{qualified}, {qualified}>(this);");
    }

    private static void Equality(SourceWriter writer, string qualified)
    {
        writer.Line($"public bool Equals({qualified} other) => Equals(_value, other._value);");
        writer.Line($"public override bool Equals(object? obj) => obj is {qualified} other && Equals(other);");
        writer.Line("public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode();");
        writer.Line($"public static bool operator ==({qualified} left, {qualified} right) => left.Equals(right);");
        writer.Line($"public static bool operator !=({qualified} left, {qualified} right) => !left.Equals(right);");
        writer.Line("public override string ToString() => _value?.ToString() ?? \"\";");
    }

    private static void Reader(SourceWriter writer, UnionShape shape)
    {
        writer.Open($"public static {shape.Name.Qualified} ReadJson({ModelEmitter.Reader})");
        if (shape.Arms.Count > 0 || HasObjects(shape))
        {
            Cases(writer, shape);
        }

        if (shape.IsStrict)
        {
            writer.Line($"reading.NoMember(ref reader, {CSharpText.Literal(shape.Name.Identifier)});");
        }

        writer.Line("return new(reading.Unknown(ref reader));");
        writer.Close();
    }

    private static bool HasObjects(UnionShape shape) => shape.Objects is { Tag: not null } or { Description: not null } or { Only: >= 0 };

    private static void Cases(SourceWriter writer, UnionShape shape)
    {
        writer.Open("switch (reader.TokenType)");
        Case(writer, shape, ArmKind.String, $"case {Tokens}String:");
        Case(writer, shape, ArmKind.Number, $"case {Tokens}Number:");
        Case(writer, shape, ArmKind.Boolean, $"case {Tokens}True or {Tokens}False:");
        Case(writer, shape, ArmKind.Array, $"case {Tokens}StartArray:");
        Case(writer, shape, ArmKind.Object, $"case {Tokens}StartObject:");
        writer.Close();
    }

    private static void Case(SourceWriter writer, UnionShape shape, ArmKind kind, string label)
    {
        var arms = shape.Arms.Where(arm => arm.Kind == kind).ToList();
        var hasObjects = kind == ArmKind.Object && HasObjects(shape);
        if (arms.Count == 0 && !hasObjects)
        {
            return;
        }

        writer.Line(label);
        writer.Indent();
        if (hasObjects)
        {
            Objects(writer, shape);
        }

        foreach (var arm in arms)
        {
            Arm(writer, shape, arm);
        }

        if (!(hasObjects && shape.Objects.Only >= 0) && arms.All(arm => arm.Test != ArmTest.Always))
        {
            writer.Line("break;");
        }

        writer.Unindent();
    }

    private static void Objects(SourceWriter writer, UnionShape shape)
    {
        var objects = shape.Objects;
        if (objects.Only >= 0)
        {
            writer.Line(Return(shape, objects.Only));
        }
        else if (objects.Tag is { } tag)
        {
            writer.Open($"if (reading.Tag(ref reader, {CSharpText.Utf8Literal(tag)}, out var tag))");
            NameSwitch.Write(writer, "tag", objects.Cases.Select(entry => (entry.Value, $"{Hand(entry)} {Return(shape, entry.Member)}")));
            writer.Line("reading.Rewind(ref reader);");
            writer.Close();
        }
        else
        {
            writer.Open($"switch (reading.BestFit<{shape.Name.Qualified}>(ref reader))");
            foreach (var lines in objects.Fits.Select((member, line) => (member, line)).GroupBy(fit => fit.member))
            {
                writer.Line($"{string.Join(" ", lines.Select(fit => $"case {Number(fit.line)}:"))} {Return(shape, lines.Key)}");
            }

            writer.Close();
        }
    }

    private static string Hand(TagCase entry) => entry.Resume == 0
        ? "reading.Rewind(ref reader);"
        : $"reading.Resume(0x{entry.Resume.ToString("X", CultureInfo.InvariantCulture)}UL);";

    private static void Arm(SourceWriter writer, UnionShape shape, UnionArm arm)
    {
        var kinds = string.Join(" | ", arm.Kinds.Select(kind => "global::Router.Codegen.TokenKinds." + kind));
        switch (arm.Test)
        {
            case ArmTest.Always:
                writer.Line(Return(shape, arm.Member));
                break;
            case ArmTest.Known:
                var local = "known" + Number(arm.Member);
                writer.Line($"var {local} = {Read(shape, arm.Member)};");
                writer.Line($"if ({local}.IsKnown) return new({local});");
                break;
            case ArmTest.DateTime:
                writer.Line($"if (reading.IsDateTime(ref reader)) {Return(shape, arm.Member)}");
                break;
            case ArmTest.Date:
                writer.Line($"if (reading.IsDate(ref reader)) {Return(shape, arm.Member)}");
                break;
            case ArmTest.Integer:
                writer.Line($"if (reading.IsInteger(ref reader)) {Return(shape, arm.Member)}");
                break;
            case ArmTest.Elements:
                writer.Line($"if ((reading.ElementKinds(ref reader) & ~({kinds})) == 0) {Return(shape, arm.Member)}");
                break;
            case ArmTest.Values:
                writer.Line($"if ((reading.ValueKinds(ref reader) & ~({kinds})) == 0) {Return(shape, arm.Member)}");
                break;
        }
    }

    private static string Return(UnionShape shape, int member) => $"return new({Read(shape, member)});";

    private static string Read(UnionShape shape, int member) =>
        $"{TypeText.Codec(shape.Members[member].Type)}.ReadJson(ref reader, ref reading)" + (TypeText.Of(shape.Members[member].Type).EndsWith("?", StringComparison.Ordinal) ? "!" : "");

    private static void Writer(SourceWriter writer, UnionShape shape)
    {
        writer.Open($"public static void WriteJson({ModelEmitter.Writing}, {shape.Name.Qualified} value)");
        writer.Open("switch (value._value)");
        foreach (var member in shape.Members)
        {
            writer.Line($"case {TypeText.Of(member.Type).TrimEnd('?')} present: {TypeText.Codec(member.Type)}.WriteJson(ref writing, present); break;");
        }

        writer.Line("default: writing.Unknown(value._value); break;");
        writer.Close();
        writer.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
