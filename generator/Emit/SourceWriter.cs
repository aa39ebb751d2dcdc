using System.Buffers;
using System.Runtime.CompilerServices;

namespace Router.Codegen.Emit;

/// <summary>
/// Builds source text from lines that are indented by block. The memory is pooled: new memory for each model would be a fifth of all
/// allocations of a run.
/// </summary>
/// <param name="isCompact">
/// True for files that nobody reads: they have only the line breaks and comments that the compiler or a user needs.
/// </param>
internal sealed class SourceWriter(bool isCompact) : IDisposable
{
    private const int IndentSize = 4;
    private const int UsualLength = 16 * 1024;
    private char[] _text = ArrayPool<char>.Shared.Rent(UsualLength);
    private int _length;
    private int _indent;

    public bool IsCompact => isCompact;

    /// <summary>Adds a line. Without text, it is empty.</summary>
    public void Line(string text = "")
    {
        Start(text);
        Append("\n");
    }

    /// <summary>Adds a line whose parts are written directly, without an intermediate string.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] LineText text)
    {
        _ = text;
        Append("\n");
    }

    /// <summary>Adds an empty line between members.</summary>
    public void Gap()
    {
        if (!isCompact)
        {
            Line();
        }
    }

    /// <summary>Adds a summary, except in files that nobody reads. The member's declaration explains it well enough there.</summary>
    public void Note(string summary)
    {
        if (!isCompact)
        {
            Line($"/// <summary>{summary}</summary>");
        }
    }

    /// <summary>A comment at the end of a line, with a text of the page or of JSON.</summary>
    public string Remark(string text) => isCompact ? "" : " // " + CSharpText.Comment(text);

    /// <summary>Adds a line and opens a block below it.</summary>
    public void Open(string text)
    {
        Start(text);
        OpenBlock();
    }

    /// <summary>Adds a line whose parts are written directly, and opens a block below it.</summary>
    public void Open([InterpolatedStringHandlerArgument("")] LineText text)
    {
        _ = text;
        OpenBlock();
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close()
    {
        _indent--;
        Line("}");
    }

    /// <summary>Indents the following lines by one more level.</summary>
    public void Indent() => _indent++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Unindent() => _indent--;

    /// <summary>Returns the text and releases the memory. Nothing can be added after that.</summary>
    public string Take()
    {
        var text = new string(_text, 0, _length);
        Dispose();
        return text;
    }

    /// <summary>Releases the memory of a text that is not taken.</summary>
    public void Dispose()
    {
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = [];
        }
    }

    private void OpenBlock()
    {
        if (isCompact)
        {
            Append(" {\n");
        }
        else
        {
            Append("\n");
            Line("{");
        }

        _indent++;
    }

    private void Start(string text)
    {
        if (text.Length > 0)
        {
            var indent = _indent * IndentSize;
            Reserve(indent);
            _text.AsSpan(_length, indent).Fill(' ');
            _length += indent;
            Append(text);
        }
    }

    private void Append(string? text)
    {
        if (text is not null)
        {
            Reserve(text.Length);
            text.CopyTo(0, _text, _length, text.Length);
            _length += text.Length;
        }
    }

    private void Reserve(int length)
    {
        if (_text.Length - _length < length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(_length + length, 2 * _length));
            _text.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<char>.Shared.Return(_text);
            _text = longer;
        }
    }

    /// <summary>An interpolated string that is written part by part.</summary>
    [InterpolatedStringHandler]
    internal struct LineText
    {
        private readonly SourceWriter _writer;
        private bool _isStarted;

        /// <summary>Begins a line. The compiler passes the counts. They are not needed.</summary>
        public LineText(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = literalLength + formattedCount;
            _writer = writer;
        }

        public void AppendLiteral(string text) => AppendFormatted(text);

        public void AppendFormatted(int number) => AppendFormatted(CSharpText.Literal(number));

        public void AppendFormatted(string? text)
        {
            if (_isStarted || string.IsNullOrEmpty(text))
            {
                _writer.Append(text);
                return;
            }

            _writer.Start(text!);
            _isStarted = true;
        }
    }
}
