using System.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints a choice by UTF-8 text: by length first, which needs no hash and takes the same time in whatever order the texts come.</summary>
internal static class NameSwitch
{
    /// <summary>Prints a switch over the span in a variable.</summary>
    /// <param name="cases">The texts, and the statement for each, which has to leave the switch.</param>
    public static void Write(SourceWriter writer, string variable, IEnumerable<(string Text, string Statement)> cases)
    {
        var byLength = cases.GroupBy(entry => Encoding.UTF8.GetByteCount(entry.Text)).OrderBy(group => group.Key);
        writer.Open($"switch ({variable}.Length)");
        foreach (var group in byLength)
        {
            writer.Line($"case {group.Key}:");
            writer.Indent();
            foreach (var (text, statement) in group)
            {
                writer.Line($"if ({variable}.SequenceEqual({CSharpText.Utf8Literal(text)})) {{ {statement} }}");
            }

            writer.Line("break;");
            writer.Unindent();
        }

        writer.Close();
    }
}
