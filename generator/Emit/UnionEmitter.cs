using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>Prints unions: structures over a value of one of their members, or over JSON that matches none.</summary>
internal static class UnionEmitter
{
    private const string Unknown = "global::Router.Codegen.UnknownJson";

    public static void Write(SourceWriter writer, UnionShape shape, bool isPattern)
    {
        var qualified = shape.Name.Qualified;
        var byMatch = shape.Plan.Match is not null ? ", global::Router.Codegen.Emitted.IJsonUnion" : "";
        var cases = shape.Plan.Numbered.Count > 0 ? $", global::Router.Codegen.Emitted.IUnionCases<{qualified}>" : "";
        ModelEmitter.Head(writer, shape.Head);
        writer.Line("#nullable disable annotations"); // what a caller gets that may be null is marked all the same; to say of the rest that it is not takes an attribute for each member
        if (isPattern)
        {
            writer.Line("[global::System.Runtime.CompilerServices.Union]");
        }

        writer.Open(
            $"{shape.Head.Accessibility} readonly partial struct {shape.Name.Identifier} : {(isPattern ? "global::System.Runtime.CompilerServices.IUnion, " : "")}"
            + $"global::Router.Codegen.Emitted.IJsonModel<{qualified}>, global::System.IEquatable<{qualified}>, global::Router.Codegen.Emitted.IUnionValue{byMatch}{cases}");
        writer.Line($"private readonly object _value; private {shape.Name.Identifier}(object content, global::Router.Codegen.Emitted.ReaderConstructor _) => _value = content;");
        foreach (var member in shape.Plan.Members)
        {
            Member(writer, shape, member);
        }

        writer.Line("/// <summary>Makes a value that is none of the members.</summary>");
        writer.Line($"public {shape.Name.Identifier}({Unknown} unknown) => _value = unknown;");
        writer.Line("/// <summary>The member's value, or the JSON that matches no member; null where the value was never set.</summary>");
        writer.Line("public object? Value => global::Router.Codegen.Emitted.ValueWithSourceText.ValueOf(_value);");
        writer.Line("object global::Router.Codegen.Emitted.IUnionValue.Content => _value;");
        writer.Line($"object global::Router.Codegen.Emitted.IUnionValue.WithContent(object content) => new {qualified}(content, default);");
        Match(writer, shape);
        EntryPoints(writer, qualified);
        Equality(writer, qualified);
        Reader(writer, shape);
        if (cases.Length > 0)
        {
            UnionBranchEmitter.WriteCases(writer, shape);
        }

        Writer(writer, shape);
        if (shape.Plan.Match is { } match)
        {
            writer.Line($"public static global::System.ReadOnlySpan<byte> DescribeJson() => {CSharpText.Utf8Literal(MatchTableText.Of(match))};");
        }

        writer.Close();
        writer.Line("#nullable enable annotations");
    }

    private static void Member(SourceWriter writer, UnionShape shape, UnionMemberShape member)
    {
        var type = TypeText.Of(member.Type).TrimEnd('?');
        // Not called value: a generator that matches parameters with properties would pass what Value is, an object.
        writer.Line($"public {shape.Name.Identifier}({type} member) => _value = member;");
        writer.Line($"public static implicit operator {shape.Name.Qualified}({type} value) => new(value);");
        var value = member.Type.IsValueType() ? $"out {type} value" : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? value";
        writer.Line($"public bool {ReservedNames.TryGet}{member.Identifier}({value}) => global::Router.Codegen.Emitted.ValueWithSourceText.TryGetValue(_value, out value);");
    }

    private static void Match(SourceWriter writer, UnionShape shape)
    {
        var parameters = shape.Plan.Members
            .Select(member => $"global::System.Func<{TypeText.Of(member.Type).TrimEnd('?')}, TResult> {member.Parameter}")
            .Append($"global::System.Func<{Unknown}?, TResult> @unknown");
        writer.Line("/// <summary>Calls the function of the member that the value is of, or the last one if it is of none.</summary>");
        writer.Line($"public TResult Match<TResult>({string.Join(", ", parameters)}) => Value switch");
        writer.Line("{");
        writer.Indent();
        foreach (var member in shape.Plan.Members)
        {
            writer.Line($"{TypeText.Of(member.Type).TrimEnd('?')} value => {member.Parameter}(value),");
        }

        writer.Line($"_ => @unknown(Value as {Unknown}),");
        writer.Unindent();
        writer.Line("};");
    }

    private static void EntryPoints(SourceWriter writer, string qualified)
    {
        writer.Line("/// <summary>Reads a value from JSON text.</summary>");
        writer.Line($"public static {qualified} FromJson(string json) => global::Router.Codegen.Emitted.ModelSerializer.FromJson<{qualified}, {qualified}>(json);");
        writer.Line(
            $"public static {qualified} FromJson(global::System.ReadOnlySpan<byte> utf8Json) => global::Router.Codegen.Emitted.ModelSerializer.FromJson<{qualified}, {qualified}>(utf8Json);");
        writer.Line("/// <summary>Writes the value as JSON text.</summary>");
        writer.Line($"public string ToJson() => global::Router.Codegen.Emitted.ModelSerializer.ToJson<{qualified}, {qualified}>(this);");
    }

    private static void Equality(SourceWriter writer, string qualified)
    {
        writer.Line($"public bool Equals({qualified} other) => Equals(Value, other.Value);");
        writer.Line($"public override bool Equals(object obj) => obj is {qualified} && Equals(({qualified})obj);");
        writer.Line("public override int GetHashCode() => Value?.GetHashCode() ?? 0;");
        writer.Line($"public static bool operator ==({qualified} left, {qualified} right) => left.Equals(right);");
        writer.Line($"public static bool operator !=({qualified} left, {qualified} right) => !left.Equals(right);");
        writer.Line("public override string ToString() => Value?.ToString() ?? \"\";");
    }

    private static void Reader(SourceWriter writer, UnionShape shape)
    {
        writer.Open($"public static {shape.Name.Qualified} ReadJson({ModelEmitter.Reader})");
        if (shape.Plan.Branches.Count > 0 || shape.Plan.Discriminator is not null)
        {
            UnionBranchEmitter.Write(writer, shape);
        }

        if (shape.Head.IsStrict)
        {
            writer.Line($"reading.RefuseUnknown({CSharpText.Literal(shape.Name.Identifier)});");
        }

        writer.Line("return new(reading.ReadUnknown());");
        writer.Close();
    }

    private static void Writer(SourceWriter writer, UnionShape shape)
    {
        writer.Open($"public static void WriteJson({ModelEmitter.Writing}, {shape.Name.Qualified} value)");
        writer.Open("switch (value._value)");
        foreach (var member in shape.Plan.Members)
        {
            writer.Line($"case {TypeText.Of(member.Type).TrimEnd('?')} present: {TypeText.Codec(member.Type)}.WriteJson(ref writing, present); break;");
        }

        writer.Line("default: writing.WriteUnionContent(value); break;");
        writer.Close();
        writer.Close();
    }
}
