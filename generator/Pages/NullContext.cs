namespace Router.Codegen.Pages;

/// <summary>A word for null in a sentence of a field's description, with the words around it.</summary>
internal sealed class NullContext
{
    private readonly string _field;
    private readonly IReadOnlyList<TextWord> _words;

    /// <param name="field">The field's name.</param>
    /// <param name="sentence">The words of the sentence.</param>
    /// <param name="index">The index of the word that means null.</param>
    public NullContext(string field, IReadOnlyList<TextWord> sentence, int index)
    {
        (_field, _words, Null) = (field, sentence, index);
        Phrase = StartOf(TextGap.Comma);
        Clause = StartOf(TextGap.Parenthesis);
    }

    /// <summary>The index of the word that means null.</summary>
    public int Null { get; }

    /// <summary>The index of the first word after the comma or stronger gap before null.</summary>
    public int Phrase { get; }

    /// <summary>The index of the first word after the parenthesis or stronger gap before null.</summary>
    public int Clause { get; }

    /// <summary>The number of words in the sentence.</summary>
    public int Count => _words.Count;

    /// <summary>A word in lower case; empty after the last one.</summary>
    public string Word(int index) => index < _words.Count ? _words[index].Text.ToLowerInvariant() : "";

    /// <summary>The gap before a word. After the last word, it is the end of the sentence.</summary>
    public TextGap Gap(int index) => index < _words.Count ? _words[index].Before : TextGap.Sentence;

    /// <summary>True if one of the words from the start to the end, exclusive, is in a set.</summary>
    public bool IsAmong(int start, int end, HashSet<string> words)
    {
        for (var i = start; i < end; i++)
        {
            if (words.Contains(Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if a word is the field's name.</summary>
    public bool IsField(int index) => string.Equals(
        Word(index).Replace("_", ""), _field.Replace("_", ""), StringComparison.OrdinalIgnoreCase);

    /// <summary>True if the words from the start of the phrase to the end, exclusive, refer to the field, or if there are none.</summary>
    public bool IsFieldOrNothing(int end) => (end - Phrase) switch
    {
        0 => true,
        1 => Word(Phrase) is "this" or "it" or "which" || IsField(Phrase),
        2 => Word(Phrase) switch
        {
            "this" => true,
            "the" => IsNoun(Phrase + 1) || IsField(Phrase + 1),
            _ => IsField(Phrase) && IsNoun(Phrase + 1),
        },
        3 => Word(Phrase) is "the" && IsField(Phrase + 1) && IsNoun(Phrase + 2),
        _ => false,
    };

    /// <summary>True if the words before null are about parts of the value. A part may then be the one that is null.</summary>
    public bool IsOfParts()
    {
        if (IsAmong(0, Null, NullWords.Parts))
        {
            return true;
        }

        for (var i = 0; i < Null; i++)
        {
            // "With" names parts, but not in phrases like "associated with".
            if (Word(i) is "with" && (i == 0 || !Word(i - 1).EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNoun(int index) => NullWords.Nouns.Contains(Word(index));

    private int StartOf(TextGap gap)
    {
        var start = Null;
        while (Gap(start) < gap)
        {
            start--;
        }

        return start;
    }
}
