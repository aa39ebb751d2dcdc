namespace Router.Codegen.Pages;

/// <summary>A word of a sentence.</summary>
/// <param name="Before">The text between it and the word before it.</param>
internal readonly record struct TextWord(string Text, TextGap Before)
{
    /// <summary>True if the word is another one, ignoring case.</summary>
    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The separators of two words, from the weakest to the strongest.</summary>
internal enum TextGap
{
    None,

    /// <summary>A comma or dash.</summary>
    Comma,

    Parenthesis,
    Semicolon,

    /// <summary>A colon, or an abbreviation like "e.g.". The text after it may be about another subject than the sentence.</summary>
    Label,

    /// <summary>The end of a sentence or line.</summary>
    Sentence,
}
