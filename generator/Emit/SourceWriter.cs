using System.Runtime.CompilerServices;
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
        Start(text).Append('\n');
    }

    /// <summary>Adds a line that is written as it is put together, without a string of its own.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] LineText text)
    {
        _ = text;
        _text.Append('\n');
    }

    /// <summary>Adds a line and opens a block below it.</summary>
    public void Open(string text)
    {
        Start(text).Append(" {\n");
        _indent++;
    }

    /// <summary>Adds a line that is written as it is put together, and opens a block below it.</summary>
    public void Open([InterpolatedStringHandlerArgument("")] LineText text)
    {
        _ = text;
        _text.Append(" {\n");
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

    private StringBuilder Start(string text) => text.Length > 0 ? _text.Append(' ', _indent * IndentSize).Append(text) : _text;

    /// <summary>An interpolated string that goes into the text part by part.</summary>
    [InterpolatedStringHandler]
    internal struct LineText
    {
        private readonly SourceWriter _writer;
        private bool _isStarted;

        /// <summary>Begins a line; the compiler counts the letters and the values, which do not matter.</summary>
        public LineText(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = literalLength + formattedCount;
            _writer = writer;
        }

        public void AppendLiteral(string text) => AppendFormatted(text);

        public void AppendFormatted(string? text)
        {
            if (_isStarted || string.IsNullOrEmpty(text))
            {
                _writer._text.Append(text);
                return;
            }

            _writer.Start(text!);
            _isStarted = true;
        }
    }
}
