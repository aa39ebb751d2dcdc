using System.Text;

namespace Router.Codegen.Reading.Names;

/// <summary>An index of a few UTF-8 texts: the values that an enum's page lists.</summary>
internal sealed class TextIndex
{
    // Arrays instead of lists or a class: a program's first read uses them, and the runtime would have to compile the others.
    private readonly byte[][] _texts;

    /// <summary>The first text of each length, counted from one; 0 if there is none.</summary>
    private readonly int[] _firsts;

    /// <summary>The next text of the same length, counted from one; 0 after the last.</summary>
    private readonly int[] _nexts;

    public TextIndex(string[] texts)
    {
        var count = texts.Length;
        _texts = new byte[count][];
        _nexts = new int[count];
        var longest = 0;
        for (var i = 0; i < count; i++)
        {
            _texts[i] = Encoding.UTF8.GetBytes(texts[i]);
            longest = Math.Max(longest, _texts[i].Length);
        }

        _firsts = new int[longest + 1];
        for (var i = count; i > 0; i--)
        {
            ref var first = ref _firsts[_texts[i - 1].Length];
            _nexts[i - 1] = first;
            first = i;
        }
    }

    /// <summary>The index of a text; -1 if it is not in the list.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        for (var i = text.Length < _firsts.Length ? _firsts[text.Length] : 0; i > 0; i = _nexts[i - 1])
        {
            if (text.SequenceEqual(_texts[i - 1]))
            {
                return i - 1;
            }
        }

        return -1;
    }
}
