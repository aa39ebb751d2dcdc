namespace Router.Codegen.Text;

/// <summary>The Levenshtein distance of names, ignoring case.</summary>
/// <remarks>
/// A column of the distance table is two sets of bits, 64 rows a word: the rows where it rises by one, and the rows where it falls by one
/// (G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"; H. Hyyrö for several words).
/// </remarks>
internal sealed class EditDistance
{
    private const int Rows = 64;

    private readonly int _length;
    private readonly int _words;
    private readonly Dictionary<char, ulong[]> _places = [];
    private readonly ulong[] _rises;
    private readonly ulong[] _falls;

    /// <param name="name">The name with which others are compared.</param>
    public EditDistance(string name)
    {
        _length = name.Length;
        _words = (name.Length + Rows - 1) / Rows;
        (_rises, _falls) = (new ulong[_words], new ulong[_words]);
        for (var i = 0; i < name.Length; i++)
        {
            var letter = char.ToUpperInvariant(name[i]);
            if (!_places.TryGetValue(letter, out var places))
            {
                _places.Add(letter, places = new ulong[_words]);
            }

            places[i / Rows] |= 1UL << (i % Rows);
        }
    }

    /// <summary>The distance to another name.</summary>
    public int To(string other)
    {
        if (_length == 0)
        {
            return other.Length;
        }

        for (var word = 0; word < _words; word++)
        {
            (_rises[word], _falls[word]) = (ulong.MaxValue, 0);
        }

        var distance = _length;
        foreach (var c in other)
        {
            distance += NextColumn(_places.TryGetValue(char.ToUpperInvariant(c), out var places) ? places : null);
        }

        return distance;
    }

    /// <summary>Advances by a letter of the other name, and returns the change of the last row.</summary>
    /// <param name="places">The rows of the letter; null if the name does not contain it.</param>
    private int NextColumn(ulong[]? places)
    {
        var last = 1UL << ((_length - 1) % Rows);
        ulong rise = 1; // the first row counts the letters of the other name
        ulong fall = 0;
        var change = 0;
        for (var word = 0; word < _words; word++)
        {
            var (up, down, same) = (_rises[word], _falls[word], places?[word] ?? 0);
            var vertical = same | down;
            same |= fall;
            var horizontal = unchecked((((same & up) + up) ^ up) | same);
            var rises = down | ~(horizontal | up);
            var falls = up & horizontal;
            if (word == _words - 1)
            {
                change = (rises & last) != 0 ? 1 : (falls & last) != 0 ? -1 : 0;
            }

            var (shiftedRises, shiftedFalls) = ((rises << 1) | rise, (falls << 1) | fall);
            (rise, fall) = (rises >> (Rows - 1), falls >> (Rows - 1));
            _rises[word] = shiftedFalls | ~(vertical | shiftedRises);
            _falls[word] = shiftedRises & vertical;
        }

        return change;
    }
}
