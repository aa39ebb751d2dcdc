using Router.Codegen.Binding.JsonSchemas;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>
/// Prints a union: a structure with a value of one of its members, or with JSON that matches none. Members for programs come first.
/// </summary>
/// <param name="isWhole">True if optional code is emitted: casts out of the union, and code that copies it.</param>
/// <param name="schema">The JSON schema; null if none is emitted.</param>
internal sealed class UnionEmitter(SourceWriter writer, UnionShape shape, bool isPattern, bool isWhole, JsonSchemaShape? schema)
{
    private const string Emitted = "global::Router.Codegen.Emitted.";
    private const string Create = "Create";
    private const string Unknown = "global::Router.Codegen.UnknownJson";
    private const string Components = "global::System.ComponentModel.";
    private const string Hidden = $"[{Components}EditorBrowsable({Components}EditorBrowsableState.Never)]";

    private readonly string _name = shape.Name.Identifier;
    private readonly UnionJsonEmitter _json = new(writer, shape, isWhole);

    /// <summary>The only member that is a list, which collection expressions create; null if there is none, or more than one.</summary>
    private readonly ListBound? _list =
        shape.Plan.Members.Select(static member => member.Type).OfType<ListBound>().ToList() is [var list] ? list : null;

    public void Write()
    {
        ModelEmitter.Head(writer, shape.Head);

        // Only values that may be null are annotated. Annotations of the others would cost an attribute for each member.
        writer.Line("#nullable disable annotations");
        Attributes();
        writer.Open($"{shape.Head.Accessibility} readonly partial struct {_name} : {Interfaces()}");
        Value();
        Match();
        Conversions();
        if (_list is not null)
        {
            List(TypeText.Of(_list), TypeText.Of(_list.Element));
        }

        EntryPoints();
        Equality();
        _json.Write();
        ModelEmitter.JsonSchema(writer, schema);
        writer.Close();
        writer.Line("#nullable enable annotations");
    }

    private void Attributes()
    {
        if (isPattern)
        {
            writer.Line("[global::System.Runtime.CompilerServices.Union]");
        }

        if (_list is not null)
        {
            writer.Line($"[global::System.Runtime.CompilerServices.CollectionBuilder(typeof({_name}), {CSharpText.Literal(Create)})]");
        }

        writer.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");

        // A serializer that uses reflection asks IUnionValue about a type with this attribute, and is refused.
        writer.Line("[global::System.Serializable]");
    }

    private string Interfaces()
    {
        var pattern = isPattern ? "global::System.Runtime.CompilerServices.IUnion, " : "";
        return $"{pattern}{Emitted}IJsonModel<{_name}>, global::System.IEquatable<{_name}>, {_json.Interfaces}";
    }

    private void Value()
    {
        writer.Line(
            "/// <summary>The member's value, or the JSON that matches no member; null if the value was never set.</summary>");
        writer.Line($"public object? Value => {Emitted}ValueWithSourceText.ValueOf(_value);");
        writer.Gap();
        foreach (var member in shape.Plan.Members)
        {
            var type = UnionJsonEmitter.TypeOf(member);
            var value = member.Type.IsValueType()
                ? $"out {type} value"
                : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? value";
            writer.Note($"Gets the value if it is a <c>{member.Identifier}</c>.");
            writer.Line(
                $"public bool {ReservedNames.TryGet}{member.Identifier}({value}) "
                + $"=> {Emitted}ValueWithSourceText.TryGetValue(_value, out value);");
        }

        writer.Gap();
    }

    private void Match()
    {
        var parameters = shape.Plan.Members
            .Select(static member => $"global::System.Func<{UnionJsonEmitter.TypeOf(member)}, TResult> {member.Parameter}")
            .Append($"global::System.Func<{Unknown}?, TResult> @unknown");
        writer.Line(
            "/// <summary>Calls the function of the value's member, or the last one if the value matches no member.</summary>");
        writer.Open($"public TResult Match<TResult>({string.Join(", ", parameters)})");
        writer.Open("switch (Value)");
        foreach (var member in shape.Plan.Members)
        {
            writer.Line($"case {UnionJsonEmitter.TypeOf(member)} value: return {member.Parameter}(value);");
        }

        writer.Line($"case var value: return @unknown(value as {Unknown});");
        writer.Close();
        writer.Close();
        writer.Gap();
    }

    private void Conversions()
    {
        foreach (var member in shape.Plan.Members)
        {
            var type = UnionJsonEmitter.TypeOf(member);

            // The parameter is not called value: a generator that matches parameters with properties would pass Value, which is an object.
            writer.Note($"Makes a union of a <c>{member.Identifier}</c>.");
            writer.Line($"public {_name}({type} member) => _value = member;");
            writer.Note($"Makes a union of a <c>{member.Identifier}</c>.");
            writer.Line($"public static implicit operator {_name}({type} value) => new(value);");
            if (isWhole)
            {
                writer.Note($"The <c>{member.Identifier}</c>. Throws if the value is of another member.");
                writer.Line(
                    $"public static explicit operator {type}({_name} value) "
                    + $"=> {Emitted}ValueWithSourceText.Cast<{type}>(value._value);");
            }

            writer.Gap();
        }

        writer.Line("/// <summary>Makes a union of a value that matches no member.</summary>");
        writer.Line($"public {_name}({Unknown} unknown) => _value = unknown;");
        writer.Gap();
    }

    /// <summary>
    /// Prints the members that create the list from a collection expression or an array. Collection expressions need an enumerator. The
    /// union is not an <c>IEnumerable</c>, because serializers would write it as a list.
    /// </summary>
    private void List(string type, string element)
    {
        var items = $"global::System.ReadOnlySpan<{element}> items";
        writer.Note("Makes a union of the elements of an array.");
        writer.Line($"public static implicit operator {_name}({element}[] items) => items is null ? default : {Create}(items);");
        writer.Note("Makes a union of the elements of a collection expression.");
        writer.Line($"{Hidden} public static {_name} {Create}({items}) => new({Emitted}ModelSerializer.ToList(items));");
        writer.Note("Collection expressions need it.");
        writer.Line(
            $"{Hidden} public {type}.Enumerator GetEnumerator() "
            + $"=> {Emitted}ValueWithSourceText.Cast<{type}>(_value).GetEnumerator();");
        writer.Gap();
    }

    private void EntryPoints()
    {
        const string Serializer = Emitted + "ModelSerializer.";
        var arguments = $"<{_name}, {_name}>";
        writer.Line("/// <summary>Reads a value from JSON text.</summary>");
        writer.Line($"public static {_name} FromJson(string json) => {Serializer}FromJson{arguments}(json);");
        writer.Note("Reads a value from JSON text in UTF-8.");
        writer.Line(
            $"public static {_name} FromJson(global::System.ReadOnlySpan<byte> utf8Json) "
            + $"=> {Serializer}FromJson{arguments}(utf8Json);");
        writer.Line("/// <summary>Writes the value as JSON text.</summary>");
        writer.Line($"public string ToJson() => {Serializer}ToJson{arguments}(this);");
        if (schema is not null)
        {
            writer.Line("/// <summary>Makes the JSON schema of the union, as a document of its own.</summary>");
            writer.Line(
                "public static global::System.Text.Json.Nodes.JsonObject GetJsonSchema() "
                + $"=> global::Router.Codegen.RouterModelSchema.Of<{_name}>();");
        }

        writer.Gap();
    }

    private void Equality()
    {
        writer.Line($"public bool Equals({_name} other) => Equals(Value, other.Value);");
        writer.Line($"public override bool Equals(object obj) => obj is {_name} && Equals(({_name})obj);");
        writer.Line($"public override int GetHashCode() => {Emitted}ValueWithSourceText.GetHashCode(_value);");
        writer.Line($"public static bool operator ==({_name} left, {_name} right) => left.Equals(right);");
        writer.Line($"public static bool operator !=({_name} left, {_name} right) => !left.Equals(right);");
        writer.Line($"public override string ToString() => {Emitted}ValueWithSourceText.ToString(this);");
        writer.Gap();
    }
}
