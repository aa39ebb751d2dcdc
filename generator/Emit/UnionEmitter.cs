using Router.Codegen.Binding.JsonSchemas;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>Prints a union: a structure over a value of one of its members, or over JSON that matches none.</summary>
/// <param name="hasCopying">True if there is code that copies the union.</param>
/// <param name="schema">The JSON schema; null if none is emitted.</param>
internal sealed class UnionEmitter(SourceWriter writer, UnionShape shape, bool isPattern, bool hasCopying, JsonSchemaShape? schema)
{
    private const string Emitted = "global::Router.Codegen.Emitted.";
    private const string Create = "Create";
    private const string Unknown = "global::Router.Codegen.UnknownJson";

    private readonly string _name = shape.Name.Identifier;
    private readonly string _qualified = shape.Name.Qualified;
    private readonly UnionBranchEmitter _branches = new(writer, shape);

    /// <summary>The member that is a list, if there is one and no other: collection expressions make it.</summary>
    private readonly ListBound? _list =
        shape.Plan.Members.Select(static member => member.Type).OfType<ListBound>().ToList() is [var list] ? list : null;

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

        if (_list is not null)
        {
            writer.Line($"[global::System.Runtime.CompilerServices.CollectionBuilder(typeof({_qualified}), {CSharpText.Literal(Create)})]");
        }

        writer.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");

        // A serializer that goes by reflection asks IUnionValue of a type with this attribute, and is refused.
        writer.Line("[global::System.Serializable]");
        writer.Open($"{shape.Head.Accessibility} readonly partial struct {_name} : {Interfaces()}");
        writer.Line($"private readonly object _value; private {_name}(object content, {Emitted}ReaderConstructor _) => _value = content;");
        foreach (var member in shape.Plan.Members)
        {
            Member(member);
        }

        if (_list is not null)
        {
            List(TypeText.Of(_list), TypeText.Of(_list.Element));
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
        if (hasCopying)
        {
            Copying();
        }

        if (shape.Plan.Match is { } match)
        {
            var description = CSharpText.Utf8Literal(MatchTableText.Encode(match));
            writer.Line($"public static global::System.ReadOnlySpan<byte> DescribeJson() => {description};");
        }

        Schema();
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
        writer.Line(
            $"public static explicit operator {type}({_qualified} value) => {Emitted}ValueWithSourceText.Cast<{type}>(value._value);");
        var value = member.Type.IsValueType()
            ? $"out {type} value"
            : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? value";
        writer.Line(
            $"public bool {ReservedNames.TryGet}{member.Identifier}({value}) "
            + $"=> {Emitted}ValueWithSourceText.TryGetValue(_value, out value);");
    }

    /// <summary>
    /// Prints what makes the list: a collection expression, which asks for an enumerator, and an array. It is no <c>IEnumerable</c>, as
    /// serializers would take the union for a list.
    /// </summary>
    private void List(string type, string element)
    {
        var hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
        var items = $"global::System.ReadOnlySpan<{element}> items";
        writer.Line($"{hidden} public static {_qualified} {Create}({items}) => new({Emitted}ModelSerializer.ToList(items));");
        writer.Line($"{hidden} public {type}.Enumerator GetEnumerator() => (({type})this).GetEnumerator();");
        writer.Line(
            $"public static implicit operator {_qualified}({element}[] items) => "
            + $"items is null ? default : {Create}(items);");
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

    private void Schema()
    {
        if (schema is not null)
        {
            writer.Line("/// <summary>Makes the JSON schema of the union, from its page: a document of its own.</summary>");
            writer.Line(
                "public static global::System.Text.Json.Nodes.JsonObject GetJsonSchema() "
                + $"=> global::Router.Codegen.RouterModelSchema.Of<{_qualified}>();");
            ModelEmitter.JsonSchema(writer, schema);
        }
    }

    private void Equality()
    {
        writer.Line($"public bool Equals({_qualified} other) => Equals(Value, other.Value);");
        writer.Line($"public override bool Equals(object obj) => obj is {_qualified} && Equals(({_qualified})obj);");
        writer.Line($"public override int GetHashCode() => {Emitted}ValueWithSourceText.GetHashCode(_value);");
        writer.Line($"public static bool operator ==({_qualified} left, {_qualified} right) => left.Equals(right);");
        writer.Line($"public static bool operator !=({_qualified} left, {_qualified} right) => !left.Equals(right);");
        writer.Line($"public override string ToString() => {Emitted}ValueWithSourceText.ToString(this);");
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

    /// <summary>Prints the copying of lists and maps: of other values the runtime library knows how they are copied.</summary>
    private void Copying()
    {
        var collections = shape.Plan.Members.Where(static member => member.Type.IsCollection()).ToList();
        if (collections.Count == 0)
        {
            return;
        }

        writer.Open($"object {Emitted}IUnionValue.CopyValue(object value, {ModelEmitter.Copies})");
        writer.Open("switch (value)");
        foreach (var member in collections)
        {
            writer.Line($"case {TypeOf(member)} present: return {TypeText.Codec(member.Type)}.CopyJson(present, copies);");
        }

        writer.Line("default: return copies.Of(value);");
        writer.Close();
        writer.Close();
    }

    /// <summary>The member's type where it is not null.</summary>
    private static string TypeOf(UnionMemberShape member) => TypeText.Of(member.Type).TrimEnd('?');
}
