using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints the choice of the case of a union's value: a switch over the kinds of token.</summary>
internal sealed class UnionBranchEmitter(SourceWriter writer, UnionShape shape)
{
    private const string Tokens = "global::System.Text.Json.JsonTokenType.";

    private readonly string _name = shape.Name.Identifier;
    private readonly UnionPlan _plan = shape.Plan;

    public void Write()
    {
        writer.Open("switch (reading.TokenType)");
        Case(BranchKind.String, $"case {Tokens}String:");
        Case(BranchKind.Number, $"case {Tokens}Number:");
        Case(BranchKind.Boolean, $"case {Tokens}True or {Tokens}False:");
        Case(BranchKind.Array, $"case {Tokens}StartArray:");
        Case(BranchKind.Object, $"case {Tokens}StartObject:");
        writer.Close();
    }

    private void Case(BranchKind kind, string label)
    {
        var branches = _plan.Branches.Where(branch => branch.Kind == kind).ToList();
        var discriminator = kind == BranchKind.Object ? _plan.Discriminator : null;
        if (branches.Count == 0 && discriminator is null)
        {
            return;
        }

        writer.Line(label);
        writer.Indent();
        if (discriminator is not null)
        {
            Discriminator(discriminator);
        }

        foreach (var branch in branches)
        {
            Branch(branch);
        }

        if (branches.All(branch => !branch.TakesAll))
        {
            writer.Line("break;");
        }

        writer.Unindent();
    }

    private void Discriminator(Discriminator discriminator)
    {
        var name = CSharpText.Utf8Literal(discriminator.WireName);
        var read = discriminator.HasOneSpelling ? "TryReadExactDiscriminator" : "TryReadDiscriminator";
        writer.Open($"if (reading.{read}({name}, out var discriminator))");
        var cases = new NameChoice();
        var label = ObjectLayout.LabelOf(discriminator.WireName);
        foreach (var value in discriminator.Values)
        {
            cases.Add(value.Text, Is(label, value), $"{Reposition(value)} {Return(value.CaseIndex)}");
        }

        cases.Write(writer, "discriminator");
        writer.Line($"reading.LeaveDiscriminator({name});");
        if (discriminator.IsFinal && _plan.Branches.Any(branch => branch.Kind == BranchKind.Object))
        {
            writer.Line("break;");
        }

        writer.Close();
    }

    /// <summary>
    /// The test of a discriminator value. It shares its text with the member, which writes the value together with its label.
    /// </summary>
    private static string Is(string label, DiscriminatorValue value)
    {
        var text = JsonText.IsPlain(value.Text)
            ? $"{CSharpText.Utf8Literal(label + JsonText.Quote(value.Text))}, {CSharpText.Literal(label.Length)}"
            : CSharpText.Utf8Literal(value.Text);
        return $"reading.IsDiscriminator(discriminator, {text})";
    }

    /// <summary>Moves the reader back to the start of the case.</summary>
    private static string Reposition(DiscriminatorValue value) => value.ResumeBit == 0
        ? "reading.Rewind();"
        : $"reading.ResumeAfterDiscriminator({CSharpText.HexLiteral(value.ResumeBit)}UL);";

    private void Branch(UnionBranch branch)
    {
        var kind = branch.Kind.ToString().ToLowerInvariant();
        if (branch.CaseIndex is not { } index)
        {
            BestMatch(kind + "Match");
            return;
        }

        var local = kind + CSharpText.Literal(index);
        switch (branch.Test)
        {
            case BranchTest.Always:
                writer.Line(Return(index));
                break;
            case BranchTest.Try:
                writer.Line($"if (reading.TryReadCase({NumberOf(index)}, out {_name} {local})) return {local};");
                break;
            case BranchTest.Last:
                writer.Line($"return reading.ReadCase<{_name}>({NumberOf(index)});");
                break;
            case BranchTest.Known:
                writer.Line($"var {local} = {Read(index)};");
                writer.Line($"if ({local}.IsKnown) return {Construct(index, local)};");
                break;
            case BranchTest.DateTime:
                writer.Line($"if (reading.IsDateTime()) {Return(index)}");
                break;
            case BranchTest.Date:
                writer.Line($"if (reading.IsDate()) {Return(index)}");
                break;
            case BranchTest.Integer:
                writer.Line($"if (reading.IsInteger()) {Return(index)}");
                break;
        }
    }

    private void BestMatch(string local)
    {
        if (shape.Head.IsStrict)
        {
            writer.Line($"var {local} = reading.BestMatch<{_name}>();");
            writer.Line($"if ({local} >= 0) return reading.ReadCase<{_name}>({local});");
        }
        else
        {
            writer.Line($"if (reading.TryMatch(out {_name} {local})) return {local};");
        }
    }

    /// <summary>Prints the reader of the cases that are read by number.</summary>
    public void WriteCases()
    {
        writer.Line($"public static {_name} ReadCase(int caseIndex, {ModelEmitter.Reader}) => caseIndex switch");
        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < _plan.Numbered.Count; i++)
        {
            writer.Line($"{i} => {Construct(_plan.Numbered[i], Read(_plan.Numbered[i]))},");
        }

        writer.Line("_ => default,");
        writer.Unindent();
        writer.Line("};");
    }

    private string Return(int index)
    {
        var made = Construct(index, Read(index));
        return _plan.Cases[index].Type.NeedsSourceText() ? $"return reading.WithSourceText<{_name}>({made});" : $"return {made};";
    }

    private int NumberOf(int index) => _plan.Numbered.ToList().IndexOf(index);

    /// <summary>Creates the union of a case's value, wrapped in the inner unions that the case belongs to.</summary>
    private string Construct(int index, string value)
    {
        var wrapped = _plan.Cases[index].Through.Reverse().Aggregate(value, (inner, union) => $"new {TypeText.Of(union)}({inner})");
        return $"new({wrapped})";
    }

    private string Read(int index)
    {
        var type = _plan.Cases[index].Type;
        return $"{TypeText.Codec(type)}.ReadJson(ref reading)" + (TypeText.Of(type).EndsWith("?", StringComparison.Ordinal) ? "!" : "");
    }
}
