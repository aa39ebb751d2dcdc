using System.Text;

namespace Router.Codegen.Emit;

/// <summary>Source text in the making: lines, indented by the blocks that they stand in.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;
    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Adds a line; an empty one where there is no text.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _indent * IndentSize).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Adds a line and opens a block below it.</summary>
    public void Open(string text)
    {
        Line(text + " {");
        _indent++;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string after = "")
    {
        _indent--;
        Line("}" + after);
    }

    /// <summary>Indents the lines that follow by one level more.</summary>
    public void Indent() => _indent++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Unindent() => _indent--;

    public override string ToString() => _text.ToString();
}
