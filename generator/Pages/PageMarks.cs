using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Pages;

/// <summary>The cost of a page's marks to the markdown parser. <see cref="PageLimits"/> has the limits.</summary>
internal readonly struct PageMarks
{
    /// <summary>The maximum length of a definition's label in the markdown parser.</summary>
    private const int MaxLabel = 1_000;

    private PageMarks(int lines, long pairings, long scans, long repetitions) =>
        (Lines, Pairings, Scans, Repetitions) = (lines, pairings, scans, repetitions);

    public int Lines { get; }

    /// <summary>The sum of the squares of the number of marks in each stretch where marks can pair up.</summary>
    public long Pairings { get; }

    /// <summary>
    /// The sum, over these stretches, of their length times the number of marks for which the parser searches for an end.
    /// </summary>
    public long Scans { get; }

    /// <summary>The length of link definitions times the number of closing brackets.</summary>
    public long Repetitions { get; }

    [MethodImpl(HotLoop.Options)]
    public static PageMarks Count(string text)
    {
        var lines = 0;
        long pairings = 0;
        long scans = 0;
        long definitions = 0;
        long brackets = 0;
        var stretch = new Stretch();
        var isLineEmpty = true;
        var isTable = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    lines++;
                    if (isLineEmpty)
                    {
                        End(i);
                        isTable = false;
                    }

                    isLineEmpty = true;
                    break;
                case '#' or '>' or '~' when isLineEmpty:
                    isTable = false;
                    isLineEmpty = false;
                    break;
                case '*' or '_' or '[' or ']' or '<' or '!' or '`' or '&' or '\\':
                    stretch.Marks++;
                    Read(i);
                    isTable &= !isLineEmpty || text[i] != '`';
                    isLineEmpty = false;
                    break;
                case '|' when isLineEmpty && (isTable || (isTable = PipeTableParser.Opens(text, i))):
                case '-' when IsBullet(text, i):
                    // Marks pair up only inside one row of a table or one bullet.
                    End(i);
                    isLineEmpty = false;
                    break;
                case ' ' or '\r' or '\t':
                    break;
                default:
                    isLineEmpty = false;
                    break;
            }
        }

        End(text.Length);
        return new PageMarks(lines, pairings, scans, definitions * brackets);

        void Read(int i)
        {
            switch (text[i])
            {
                case '<' or '`':
                    stretch.Openings++;
                    break;
                case ']':
                    brackets++;
                    stretch.Openings += i + 1 < text.Length && text[i + 1] == '(' ? 1 : 0;
                    break;
                case '[' when stretch.Definition is null && BeginsDefinition(text, i):
                    stretch.Definition = i;
                    break;
            }
        }

        void End(int end)
        {
            pairings += stretch.Marks * stretch.Marks;
            scans += stretch.Openings * (end - stretch.Start);
            definitions += end - (stretch.Definition ?? end);
            stretch = new Stretch { Start = end };
        }
    }

    /// <summary>
    /// True if a bracket may begin a definition: only marks of quotes and lists precede it in its line, and "]:" follows.
    /// </summary>
    private static bool BeginsDefinition(string text, int index)
    {
        var before = index - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')' or (>= '0' and <= '9'))
        {
            before--;
        }

        return (before < 0 || text[before] == '\n')
            && text.IndexOf("]:", index, Math.Min(MaxLabel, text.Length - index), StringComparison.Ordinal) >= 0;
    }

    /// <summary>True if a dash is a bullet that ends the block before it. An indented bullet may continue that block.</summary>
    private static bool IsBullet(string text, int index) =>
        (index == 0 || text[index - 1] == '\n') && index + 1 < text.Length && text[index + 1] == ' ';

    /// <summary>Text in which marks can pair up.</summary>
    private struct Stretch
    {
        public int Start;
        public long Marks;

        /// <summary>The number of marks for which the parser searches for an end.</summary>
        public long Openings;

        /// <summary>The offset of the first link definition.</summary>
        public int? Definition;
    }
}
