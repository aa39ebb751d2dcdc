using System.Globalization;
using System.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints a choice by UTF-8 text: of many texts by length first, which needs no hash and takes the same time in whatever order the texts come.</summary>
internal sealed class NameChoice
{
    /// <summary>Of so many texts each is simply compared, its length first: that is as fast to run as a switch, and less code to compile.</summary>
    private const int Few = 16;

    private readonly List<Case> _cases = [];

    /// <summary>Adds a text, what is true when it is the one looked for, and the statement for it, which has to leave the switch.</summary>
    public void Add(string text, string test, string statement) => _cases.Add(new Case(_cases.Count, Encoding.UTF8.GetByteCount(text), test, statement));

    /// <summary>Prints the choice by the span in a variable, on one line a text.</summary>
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

        _cases.Sort(static (left, right) => left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.Index.CompareTo(right.Index));
        writer.Open($"switch ({variable}.Length)");
        foreach (var entry in _cases)
        {
            writer.Line($"case {entry.Length.ToString(CultureInfo.InvariantCulture)} when {entry.Test}: {entry.Statement}");
        }

        writer.Close();
    }

    /// <param name="Index">Its place among all: texts of one length stay in their order.</param>
    private sealed record Case(int Index, int Length, string Test, string Statement);
}
