using System.Globalization;
using System.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints a choice by UTF-8 text: by length first, which needs no hash and takes the same time in whatever order the texts come.</summary>
internal static class NameSwitch
{
    /// <summary>Prints a switch over the span in a variable, on one line a text.</summary>
    /// <param name="cases">The texts, and the statement for each, which has to leave the switch.</param>
    public static void Write(SourceWriter writer, string variable, IEnumerable<(string Text, string Statement)> cases)
    {
        writer.Open($"switch ({variable}.Length)");
        foreach (var (length, text, statement) in cases.Select(entry => (Encoding.UTF8.GetByteCount(entry.Text), entry.Text, entry.Statement)).OrderBy(entry => entry.Item1))
        {
            writer.Line($"case {length.ToString(CultureInfo.InvariantCulture)} when reading.Is({variable}, {CSharpText.Utf8Literal(text)}): {statement}");
        }

        writer.Close();
    }
}
