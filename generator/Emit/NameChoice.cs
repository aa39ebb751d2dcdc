using System.Text;

namespace Router.Codegen.Emit;

/// <summary>
/// Prints a choice by UTF-8 text. Many texts are distinguished by length first, which needs no hash and takes the same time in any order.
/// </summary>
internal sealed class NameChoice
{
    /// <summary>The maximum number of texts that are compared one by one: as fast as a switch, and less code to compile.</summary>
    private const int Few = 16;

    private readonly List<Case> _cases = [];

    /// <summary>Adds a text, the condition that recognises it, and its statement, which must leave the switch.</summary>
    public void Add(string text, string test, string statement) =>
        _cases.Add(new Case(_cases.Count, Encoding.UTF8.GetByteCount(text), test, statement));

    /// <summary>Prints the choice by the span in a variable, one line per text.</summary>
    public void Write(SourceWriter writer, string variable)
    {
        if (_cases.Count <= Few)
        {
            foreach (var entry in _cases)
            {
                writer.Line($"if ({entry.Test}) {{ {entry.Statement} }}");
            }

            return;
        }

        _cases.Sort(static (left, right) => (left.Length, left.Index).CompareTo((right.Length, right.Index)));
        writer.Open($"switch ({variable}.Length)");
        foreach (var entry in _cases)
        {
            writer.Line($"case {entry.Length} when {entry.Test}: {entry.Statement}");
        }

        writer.Close();
    }

    /// <param name="Index">The position among all cases. Texts of the same length keep their order.</param>
    private sealed record Case(int Index, int Length, string Test, string Statement);
}
