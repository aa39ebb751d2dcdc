using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>
/// Prints the part of a union that only the runtime library uses: the members that contain, read, write and copy the value.
/// </summary>
/// <param name="isWhole">True if code that copies the union is emitted.</param>
internal sealed class UnionJsonEmitter(SourceWriter writer, UnionShape shape, bool isWhole)
{
    private const string Emitted = "global::Router.Codegen.Emitted.";

    private readonly string _name = shape.Name.Identifier;
    private readonly UnionBranchEmitter _branches = new(writer, shape);

    private bool HasNumberedCases => shape.Plan.Numbered.Count > 0;

    /// <summary>The interfaces through which the runtime library uses the union.</summary>
    public string Interfaces
    {
        get
        {
            var match = shape.Plan.Match is not null ? $", {Emitted}IJsonUnion" : "";
            var cases = HasNumberedCases ? $", {Emitted}IUnionCases<{_name}>" : "";
            return $"{Emitted}IUnionValue{match}{cases}";
        }
    }

    public void Write()
    {
        Content();
        Reader();
        if (HasNumberedCases)
        {
            _branches.WriteCases();
            writer.Gap();
        }

        Writer();
        if (isWhole)
        {
            Copying();
        }

        if (shape.Plan.Match is { } match)
        {
            var description = CSharpText.Utf8Literal(MatchTableText.Encode(match));
            writer.Gap();
            writer.Line($"public static global::System.ReadOnlySpan<byte> DescribeJson() => {description};");
        }
    }

    private void Content()
    {
        writer.Line("private readonly object _value;");
        writer.Line($"private {_name}(object content, {Emitted}ReaderConstructor _) => _value = content;");
        writer.Line($"object {Emitted}IUnionValue.Content => _value;");
        writer.Line($"object {Emitted}IUnionValue.WithContent(object content) => new {_name}(content, default);");
        writer.Gap();
    }

    private void Reader()
    {
        writer.Open($"public static {_name} ReadJson({ModelEmitter.Reader})");
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
        writer.Gap();
    }

    private void Writer()
    {
        writer.Open($"public static void WriteJson({ModelEmitter.Writing}, {_name} value)");
        writer.Open("switch (value._value)");
        foreach (var member in shape.Plan.Members)
        {
            writer.Line($"case {TypeOf(member)} present: {TypeText.Codec(member.Type)}.WriteJson(ref writing, present); break;");
        }

        writer.Line("default: writing.WriteUnionContent(value); break;");
        writer.Close();
        writer.Close();
    }

    /// <summary>Prints the code that copies lists and maps. The runtime library copies other values itself.</summary>
    private void Copying()
    {
        var collections = shape.Plan.Members.Where(static member => member.Type.IsCollection()).ToList();
        if (collections.Count == 0)
        {
            return;
        }

        writer.Gap();
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

    /// <summary>The member's type if it is not null.</summary>
    public static string TypeOf(UnionMemberShape member) => TypeText.Of(member.Type).TrimEnd('?');
}
