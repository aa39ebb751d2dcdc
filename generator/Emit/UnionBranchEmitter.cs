using System.Globalization;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints how a union's value finds its case: a switch over the kinds of token.</summary>
internal static class UnionBranchEmitter
{
    private const string Tokens = "global::System.Text.Json.JsonTokenType.";

    public static void Write(SourceWriter writer, UnionShape shape)
    {
        writer.Open("switch (reading.TokenType)");
        Case(writer, shape, BranchKind.String, $"case {Tokens}String:");
        Case(writer, shape, BranchKind.Number, $"case {Tokens}Number:");
        Case(writer, shape, BranchKind.Boolean, $"case {Tokens}True or {Tokens}False:");
        Case(writer, shape, BranchKind.Array, $"case {Tokens}StartArray:");
        Case(writer, shape, BranchKind.Object, $"case {Tokens}StartObject:");
        writer.Close();
    }

    private static void Case(SourceWriter writer, UnionShape shape, BranchKind kind, string label)
    {
        var branches = shape.Plan.Branches.Where(branch => branch.Kind == kind).ToList();
        var discriminator = kind == BranchKind.Object ? shape.Plan.Discriminator : null;
        if (branches.Count == 0 && discriminator is null)
        {
            return;
        }

        writer.Line(label);
        writer.Indent();
        if (discriminator is not null)
        {
            Discriminator(writer, shape, discriminator);
        }

        foreach (var branch in branches)
        {
            Branch(writer, shape, branch);
        }

        if (branches.All(branch => !branch.TakesAll))
        {
            writer.Line("break;");
        }

        writer.Unindent();
    }

    private static void Discriminator(SourceWriter writer, UnionShape shape, Discriminator discriminator)
    {
        writer.Open($"if (reading.TryReadDiscriminator({CSharpText.Utf8Literal(discriminator.WireName)}, out var discriminator))");
        var cases = new NameChoice();
        var label = ObjectLayout.LabelOf(discriminator.WireName);
        foreach (var value in discriminator.Values)
        {
            cases.Add(value.Text, Is(label, value), $"{Reposition(value)} {Return(shape, value.CaseIndex)}");
        }

        cases.Write(writer, "discriminator");
        writer.Line("reading.Rewind();");
        writer.Close();
    }

    /// <summary>A value that the member writes together with its label shares the member's text.</summary>
    private static string Is(string label, DiscriminatorValue value) => JsonText.IsPlain(value.Text)
        ? $"reading.IsDiscriminator(discriminator, {CSharpText.Utf8Literal(label + JsonText.Quote(value.Text))}, {Number(label.Length)})"
        : $"reading.IsDiscriminator(discriminator, {CSharpText.Utf8Literal(value.Text)})";

    /// <summary>Puts the reader back to where the reader of the case begins.</summary>
    private static string Reposition(DiscriminatorValue value) => value.ResumeBit == 0
        ? "reading.Rewind();"
        : $"reading.ResumeAfterDiscriminator(0x{value.ResumeBit.ToString("X", CultureInfo.InvariantCulture)}UL);";

    private static void Branch(SourceWriter writer, UnionShape shape, UnionBranch branch)
    {
        if (branch.CaseIndex is not { } index)
        {
            BestMatch(writer, shape, branch.Kind.ToString().ToLowerInvariant() + "Match");
            return;
        }

        var local = branch.Kind.ToString().ToLowerInvariant() + Number(index);
        switch (branch.Test)
        {
            case BranchTest.Always:
                writer.Line(Return(shape, index));
                break;
            case BranchTest.Try:
                writer.Line($"if (reading.TryReadCase({NumberOf(shape, index)}, out {shape.Name.Qualified} {local})) return {local};");
                break;
            case BranchTest.Last:
                writer.Line($"return reading.ReadCase<{shape.Name.Qualified}>({NumberOf(shape, index)});");
                break;
            case BranchTest.Known:
                writer.Line($"var {local} = {Read(shape, index)};");
                writer.Line($"if ({local}.IsKnown) return {Construct(shape, index, local)};");
                break;
            case BranchTest.DateTime:
                writer.Line($"if (reading.IsDateTime()) {Return(shape, index)}");
                break;
            case BranchTest.Date:
                writer.Line($"if (reading.IsDate()) {Return(shape, index)}");
                break;
            case BranchTest.Integer:
                writer.Line($"if (reading.IsInteger()) {Return(shape, index)}");
                break;
        }
    }

    private static void BestMatch(SourceWriter writer, UnionShape shape, string local)
    {
        if (shape.Head.IsStrict)
        {
            writer.Line($"var {local} = reading.BestMatch<{shape.Name.Qualified}>();");
            writer.Line($"if ({local} >= 0) return reading.ReadCase<{shape.Name.Qualified}>({local});");
        }
        else
        {
            writer.Line($"if (reading.TryMatch(out {shape.Name.Qualified} {local})) return {local};");
        }
    }

    /// <summary>Prints the reader of the cases that are read by their number.</summary>
    public static void WriteCases(SourceWriter writer, UnionShape shape)
    {
        writer.Line($"public static {shape.Name.Qualified} ReadCase(int caseIndex, {ModelEmitter.Reader}) => caseIndex switch");
        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < shape.Plan.Numbered.Count; i++)
        {
            writer.Line($"{Number(i)} => {Construct(shape, shape.Plan.Numbered[i], Read(shape, shape.Plan.Numbered[i]))},");
        }

        writer.Line("_ => default,");
        writer.Unindent();
        writer.Line("};");
    }

    private static string Return(UnionShape shape, int index)
    {
        var made = Construct(shape, index, Read(shape, index));
        return shape.Plan.Cases[index].Type.NeedsSourceText() ? $"return reading.WithSourceText<{shape.Name.Qualified}>({made});" : $"return {made};";
    }

    private static string NumberOf(UnionShape shape, int index) => Number(shape.Plan.Numbered.ToList().IndexOf(index));

    /// <summary>The union of a case's value, wrapped in the unions inside that it is of.</summary>
    private static string Construct(UnionShape shape, int index, string value)
    {
        var wrapped = shape.Plan.Cases[index].Through.Reverse().Aggregate(value, (inner, union) => $"new {TypeText.Of(union)}({inner})");
        return $"new({wrapped})";
    }

    private static string Read(UnionShape shape, int index)
    {
        var type = shape.Plan.Cases[index].Type;
        return $"{TypeText.Codec(type)}.ReadJson(ref reading)" + (TypeText.Of(type).EndsWith("?", StringComparison.Ordinal) ? "!" : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
