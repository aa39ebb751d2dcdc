using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>Prints a union: a structure over a value of one of its members, or over JSON that matches none.</summary>
internal sealed class UnionEmitter(SourceWriter writer, UnionShape shape, bool isPattern)
{
    private const string Emitted = "global::Router.Codegen.Emitted.";
    private const string Unknown = "global::Router.Codegen.UnknownJson";

    private readonly string _name = shape.Name.Identifier;
    private readonly string _qualified = shape.Name.Qualified;
    private readonly UnionBranchEmitter _branches = new(writer, shape);

    private bool HasNumberedCases => shape.Plan.Numbered.Count > 0;

    public void Write()
    {
        ModelEmitter.Head(writer, shape.Head);

        // Values that may be null are marked all the same; to mark the others as never null takes an attribute for each member.
        writer.Line("#nullable disable annotations");
        if (isPattern)
        {
            writer.Line("[global::System.Runtime.CompilerServices.Union]");
        }

        // A serializer that goes by reflection asks IUnionValue of a type with this attribute, and is refused.
        writer.Line("[global::System.Serializable]");
        writer.Open($"{shape.Head.Accessibility} readonly partial struct {_name} : {Interfaces()}");
        writer.Line($"private readonly object _value; private {_name}(object content, {Emitted}ReaderConstructor _) => _value = content;");
        foreach (var member in shape.Plan.Members)
        {
            Member(member);
        }

        Content();
        Match();
        EntryPoints();
        Equality();
        Reader();
        if (HasNumberedCases)
        {
            _branches.WriteCases();
        }

        Writer();
        if (shape.Plan.Match is { } match)
        {
            var description = CSharpText.Utf8Literal(MatchTableText.Encode(match));
            writer.Line($"public static global::System.ReadOnlySpan<byte> DescribeJson() => {description};");
        }

        writer.Close();
        writer.Line("#nullable enable annotations");
    }

    private string Interfaces()
    {
        var pattern = isPattern ? "global::System.Runtime.CompilerServices.IUnion, " : "";
        var match = shape.Plan.Match is not null ? $", {Emitted}IJsonUnion" : "";
        var cases = HasNumberedCases ? $", {Emitted}IUnionCases<{_qualified}>" : "";
        return $"{pattern}{Emitted}IJsonModel<{_qualified}>, global::System.IEquatable<{_qualified}>, {Emitted}IUnionValue{match}{cases}";
    }

    private void Member(UnionMemberShape member)
    {
        var type = TypeOf(member);

        // The parameter is not called value: a generator that matches parameters with properties would pass Value, an object.
        writer.Line($"public {_name}({type} member) => _value = member;");
        writer.Line($"public static implicit operator {_qualified}({type} value) => new(value);");
        var value = member.Type.IsValueType()
            ? $"out {type} value"
            : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? value";
        writer.Line(
            $"public bool {ReservedNames.TryGet}{member.Identifier}({value}) "
            + $"=> {Emitted}ValueWithSourceText.TryGetValue(_value, out value);");
    }

    private void Content()
    {
        writer.Line("/// <summary>Makes a value that is none of the members.</summary>");
        writer.Line($"public {_name}({Unknown} unknown) => _value = unknown;");
        writer.Line(
            "/// <summary>The member's value, or the JSON that matches no member; null where the value was never set.</summary>");
        writer.Line($"public object? Value => {Emitted}ValueWithSourceText.ValueOf(_value);");
        writer.Line($"object {Emitted}IUnionValue.Content => _value;");
        writer.Line($"object {Emitted}IUnionValue.WithContent(object content) => new {_qualified}(content, default);");
    }

    private void Match()
    {
        var parameters = shape.Plan.Members
            .Select(static member => $"global::System.Func<{TypeOf(member)}, TResult> {member.Parameter}")
            .Append($"global::System.Func<{Unknown}?, TResult> @unknown");
        writer.Line(
            "/// <summary>Calls the function of the member that the value is of, or the last one if it is of none.</summary>");
        writer.Open($"public TResult Match<TResult>({string.Join(", ", parameters)})");
        writer.Open("switch (Value)");
        foreach (var member in shape.Plan.Members)
        {
            writer.Line($"case {TypeOf(member)} value: return {member.Parameter}(value);");
        }

        writer.Line($"case var value: return @unknown(value as {Unknown});");
        writer.Close();
        writer.Close();
    }

    private void EntryPoints()
    {
        const string Serializer = Emitted + "ModelSerializer.";
        var arguments = $"<{_qualified}, {_qualified}>";
        writer.Line("/// <summary>Reads a value from JSON text.</summary>");
        foreach (var (type, json) in new[] { ("string", "json"), ("global::System.ReadOnlySpan<byte>", "utf8Json") })
        {
            writer.Line($"public static {_qualified} FromJson({type} {json}) => {Serializer}FromJson{arguments}({json});");
        }

        writer.Line("/// <summary>Writes the value as JSON text.</summary>");
        writer.Line($"public string ToJson() => {Serializer}ToJson{arguments}(this);");
    }

    private void Equality()
    {
        writer.Line($"public bool Equals({_qualified} other) => Equals(Value, other.Value);");
        writer.Line($"public override bool Equals(object obj) => obj is {_qualified} && Equals(({_qualified})obj);");
        writer.Line($"public override int GetHashCode() => {Emitted}ValueWithSourceText.GetHashCode(_value);");
        writer.Line($"public static bool operator ==({_qualified} left, {_qualified} right) => left.Equals(right);");
        writer.Line($"public static bool operator !=({_qualified} left, {_qualified} right) => !left.Equals(right);");
        writer.Line($"public override string ToString() => {Emitted}ValueWithSourceText.ToString(_value);");
    }

    private void Reader()
    {
        writer.Open($"public static {_qualified} ReadJson({ModelEmitter.Reader})");
        if (shape.Head.RefusesMisfits)
        {
            writer.Line("reading.RefuseMisfits();");
        }

        if (shape.Plan.Branches.Count > 0 || shape.Plan.Discriminator is not null)
        {
            _branches.Write();
        }

        if (shape.Head.IsStrict)
        {
            writer.Line($"reading.RefuseUnknown({CSharpText.Literal(_name)});");
        }

        writer.Line("return new(reading.ReadUnknown());");
        writer.Close();
    }

    private void Writer()
    {
        writer.Open($"public static void WriteJson({ModelEmitter.Writing}, {_qualified} value)");
        writer.Open("switch (value._value)");
        foreach (var member in shape.Plan.Members)
        {
            writer.Line($"case {TypeOf(member)} present: {TypeText.Codec(member.Type)}.WriteJson(ref writing, present); break;");
        }

        writer.Line("default: writing.WriteUnionContent(value); break;");
        writer.Close();
        writer.Close();
    }

    /// <summary>The member's type where it is not null.</summary>
    private static string TypeOf(UnionMemberShape member) => TypeText.Of(member.Type).TrimEnd('?');
}
