using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Emit;

/// <summary>A text that refers to its parts. The texts of models are not copied into the text of their file.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _parts;

    /// <summary>The offset of each part.</summary>
    private readonly int[] _starts;

    /// <param name="parts">The parts. None is empty.</param>
    public JoinedText(IEnumerable<string> parts)
    {
        _parts = [.. parts];
        _starts = new int[_parts.Length];
        for (var i = 0; i < _parts.Length; i++)
        {
            _starts[i] = Length;
            Length += _parts[i].Length;
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; }

    public override char this[int position]
    {
        get
        {
            var part = PartAt(position);
            return _parts[part][position - _starts[part]];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var part = count > 0 ? PartAt(sourceIndex) : 0; count > 0; part++)
        {
            var start = sourceIndex - _starts[part];
            var length = Math.Min(count, _parts[part].Length - start);
            _parts[part].CopyTo(start, destination, destinationIndex, length);
            (sourceIndex, destinationIndex, count) = (sourceIndex + length, destinationIndex + length, count - length);
        }
    }

    private int PartAt(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }
}
