using System.Globalization;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints how a union's value finds its leaf: a switch over the kinds of token.</summary>
internal static class UnionArmEmitter
{
    private const string Tokens = "global::System.Text.Json.JsonTokenType.";

    public static void Write(SourceWriter writer, UnionShape shape)
    {
        writer.Open("switch (reading.TokenType)");
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
        var tag = kind == ArmKind.Object ? shape.Tag : null;
        if (arms.Count == 0 && tag is null)
        {
            return;
        }

        writer.Line(label);
        writer.Indent();
        if (tag is not null)
        {
            Tag(writer, shape, tag);
        }

        foreach (var arm in arms)
        {
            Arm(writer, shape, arm);
        }

        if (arms.All(arm => !arm.TakesAll))
        {
            writer.Line("break;");
        }

        writer.Unindent();
    }

    private static void Tag(SourceWriter writer, UnionShape shape, TagTable tag)
    {
        writer.Open($"if (reading.Tag({CSharpText.Utf8Literal(tag.Name)}, out var tag))");
        var cases = new NameChoice();
        foreach (var entry in tag.Cases)
        {
            cases.Add(entry.Value, Is(tag, entry), $"{Hand(entry)} {Return(shape, entry.Leaf)}");
        }

        cases.Write(writer, "tag");
        writer.Line("reading.Untag();");
        writer.Close();
    }

    /// <summary>A value that the member writes together with its label shares the member's text.</summary>
    private static string Is(TagTable tag, TagCase entry) => entry.IsPlain
        ? $"reading.Is(tag, {CSharpText.Utf8Literal(tag.Label + JsonText.Quote(entry.Value))}, {Number(tag.Label.Length)})"
        : $"reading.Is(tag, {CSharpText.Utf8Literal(entry.Value)})";

    private static string Hand(TagCase entry) => entry.Resume == 0
        ? "reading.Untag();"
        : $"reading.Resume(0x{entry.Resume.ToString("X", CultureInfo.InvariantCulture)}UL);";

    private static void Arm(SourceWriter writer, UnionShape shape, UnionArm arm)
    {
        var local = arm.Kind.ToString().ToLowerInvariant() + (arm.Leaf < 0 ? "Fit" : Number(arm.Leaf));
        switch (arm.Test)
        {
            case ArmTest.Always:
                writer.Line(Return(shape, arm.Leaf));
                break;
            case ArmTest.Try:
                writer.Line($"if (reading.TryRead({NumberOf(shape, arm.Leaf)}, out {shape.Name.Qualified} {local})) return {local};");
                break;
            case ArmTest.Last:
                writer.Line($"return reading.Leaf<{shape.Name.Qualified}>({NumberOf(shape, arm.Leaf)});");
                break;
            case ArmTest.Fit:
                Fit(writer, shape, local);
                break;
            case ArmTest.Known:
                writer.Line($"var {local} = {Read(shape, arm.Leaf)};");
                writer.Line($"if ({local}.IsKnown) return {Made(shape, arm.Leaf, local)};");
                break;
            case ArmTest.DateTime:
                writer.Line($"if (reading.IsDateTime()) {Return(shape, arm.Leaf)}");
                break;
            case ArmTest.Date:
                writer.Line($"if (reading.IsDate()) {Return(shape, arm.Leaf)}");
                break;
            case ArmTest.Integer:
                writer.Line($"if (reading.IsInteger()) {Return(shape, arm.Leaf)}");
                break;
        }
    }

    private static void Fit(SourceWriter writer, UnionShape shape, string local)
    {
        if (shape.IsStrict)
        {
            writer.Line($"var {local} = reading.BestFit<{shape.Name.Qualified}>();");
            writer.Line($"if ({local} >= 0) return reading.Leaf<{shape.Name.Qualified}>({local});");
        }
        else
        {
            writer.Line($"if (reading.TryFit(out {shape.Name.Qualified} {local})) return {local};");
        }
    }

    /// <summary>Prints the reader of the leaves that are read by their number.</summary>
    public static void WriteLeaves(SourceWriter writer, UnionShape shape)
    {
        writer.Line($"public static {shape.Name.Qualified} ReadLeaf(int leaf, {ModelEmitter.Reader}) => leaf switch");
        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < shape.Numbered.Count; i++)
        {
            writer.Line($"{Number(i)} => {Made(shape, shape.Numbered[i], Read(shape, shape.Numbered[i]))},");
        }

        writer.Line("_ => default,");
        writer.Unindent();
        writer.Line("};");
    }

    private static string Return(UnionShape shape, int leaf)
    {
        var made = Made(shape, leaf, Read(shape, leaf));
        return shape.Leaves[leaf].Type.MayBeSpelledOtherwise() ? $"return reading.Spelled<{shape.Name.Qualified}>({made});" : $"return {made};";
    }

    private static string NumberOf(UnionShape shape, int leaf) => Number(shape.Numbered.ToList().IndexOf(leaf));

    /// <summary>The union of a leaf's value, wrapped in the unions inside that it is of.</summary>
    private static string Made(UnionShape shape, int leaf, string value)
    {
        var wrapped = shape.Leaves[leaf].Through.Reverse().Aggregate(value, (inner, union) => $"new {TypeText.Of(union)}({inner})");
        return $"new({wrapped})";
    }

    private static string Read(UnionShape shape, int leaf)
    {
        var type = shape.Leaves[leaf].Type;
        return $"{TypeText.Codec(type)}.ReadJson(ref reading)" + (TypeText.Of(type).EndsWith("?", StringComparison.Ordinal) ? "!" : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
