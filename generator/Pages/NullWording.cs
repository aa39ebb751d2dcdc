namespace Router.Codegen.Pages;

/// <summary>
/// Finds words in a field's description by which the field may be null: "or null", "null if …", "may be null". Words that may be about
/// something else than the field, or that deny it, show nothing.
/// </summary>
internal sealed class NullWording
{
    /// <summary>A longer sentence shows nothing, so that time grows with the text alone.</summary>
    private const int MaxWords = 120;

    private readonly string _field;
    private readonly IReadOnlyList<TextWord> _words;

    /// <summary>The index of the word that means null.</summary>
    private readonly int _null;

    /// <summary>The first word after the comma or stronger gap before null.</summary>
    private readonly int _phrase;

    /// <summary>The first word after the parenthesis or stronger gap before null.</summary>
    private readonly int _clause;

    private NullWording(string field, IReadOnlyList<TextWord> words, int index)
    {
        (_field, _words, _null) = (field, words, index);
        _phrase = StartOf(TextGap.Comma);
        _clause = StartOf(TextGap.Parenthesis);
    }

    /// <summary>Reads a field's description.</summary>
    public static ShownNull Read(string field, string description)
    {
        var shown = ShownNull.Nowhere;
        if (!MentionsNull(description) || field.IndexOf("null", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            // A field that is called "nullable" is about the null of something else.
            return shown;
        }

        foreach (var sentence in TextSentences.Of(description))
        {
            for (var i = 0; i < sentence.Count && sentence.Count <= MaxWords && shown < ShownNull.OfField; i++)
            {
                var found = ReadWord(field, sentence, i);
                shown = found > shown ? found : shown;
            }
        }

        return shown;
    }

    private static bool MentionsNull(string text) =>
        text.IndexOf("null", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("nil", StringComparison.Ordinal) >= 0
        || text.IndexOf("None", StringComparison.Ordinal) >= 0;

    private static ShownNull ReadWord(string field, IReadOnlyList<TextWord> sentence, int index)
    {
        var word = sentence[index];
        if (word.Is("nullable"))
        {
            return new NullWording(field, sentence, index).IsNullableAlone() ? ShownNull.OfField : ShownNull.Nowhere;
        }

        var isNone = word.Text == "None";
        if (!isNone && !word.Is("null") && word.Text != "nil")
        {
            return ShownNull.Nowhere;
        }

        var found = new NullWording(field, sentence, index).ReadNull();
        return isNone && found > ShownNull.AsNone ? ShownNull.AsNone : found;
    }

    private ShownNull ReadNull()
    {
        if (Gap(_phrase) == TextGap.Label || Gap(_clause) == TextGap.Label || IsAmong(_clause, NullWords.Denials))
        {
            return ShownNull.Nowhere;
        }

        var isOwnClause = Gap(_phrase) >= TextGap.Semicolon;
        return IsCondition() || (isOwnClause && (IsSubject() || IsPredicate() || IsObject())) || IsLastAlternative() ? ShownNull.OfField
            : !IsOfParts() && (IsSubject() || IsPredicate() || IsObject() || IsAlternative()) ? ShownNull.OfSingleValue
            : ShownNull.Nowhere;
    }

    /// <summary>"Null if …", "null means …", "a null value indicates …".</summary>
    private bool IsSubject()
    {
        var i = _phrase;
        while (i < _null && NullWords.Articles.Contains(Word(i)))
        {
            i++;
        }

        return i == _null && HasExplanation() && (_phrase == 0 || !NullWords.Conditions.Contains(Word(0)));
    }

    /// <summary>"…, or null if …".</summary>
    private bool IsLastAlternative() =>
        Gap(_phrase) is TextGap.Comma or TextGap.Semicolon && _null == _phrase + 1 && Word(_phrase) is "or" && HasExplanation()
        && !NullWords.Conditions.Contains(Word(0));

    /// <summary>"A text or null", "one of a, b, or null if …". "If it is empty or null" is a condition instead.</summary>
    private bool IsAlternative() =>
        _null > 1 && Word(_null - 1) is "or" && Gap(_null) == TextGap.None
        && (HasExplanation() || Gap(_null + 1) >= TextGap.Parenthesis)
        && !NullWords.Emptiness.Contains(Word(_null - 2))
        && !IsAmong(Gap(_null - 1) == TextGap.None ? _clause : 0, NullWords.Conditions);

    /// <summary>"If null, …", "if this value is null …", unless null is an error.</summary>
    private bool IsCondition()
    {
        var i = Word(_phrase) is "or" or "and" ? _phrase + 1 : _phrase;
        if (Gap(_phrase) < TextGap.Parenthesis || i >= _null || Word(i) is not ("if" or "when"))
        {
            return false;
        }

        while (++i < _null)
        {
            if (!NullWords.OfOwnCondition.Contains(Word(i)) && !IsField(i))
            {
                return false;
            }
        }

        var isAboutPermission = Word(_null + 1) is "is" && NullWords.Permissions.Contains(Word(_null + 2));
        return !isAboutPermission && !NullWords.Others.Contains(Word(_null + 1)) && !IsAmong(_null + 1, _words.Count, NullWords.Failures);
    }

    /// <summary>"May be null", "this will be set to null if …", "the name is null for …".</summary>
    private bool IsPredicate()
    {
        var end = _null;
        if (end - _phrase >= 2 && (Word(end - 2), Word(end - 1)) is ("set", "to") or ("returned", "as"))
        {
            end -= 2;
        }

        if (end == _phrase || !IsExplainedOrLast())
        {
            return false;
        }

        var verb = Word(--end);
        while (end > _phrase && NullWords.Adverbs.Contains(Word(end - 1)))
        {
            end--;
        }

        return verb switch
        {
            "be" => end > _phrase && NullWords.Modals.Contains(Word(end - 1)) && IsFieldOrNothing(end - 1),
            "is" => end > _phrase ? IsFieldOrNothing(end) : Gap(_phrase) >= TextGap.Semicolon && HasExplanation(),
            "it's" => end == _phrase,
            _ => false,
        };
    }

    /// <summary>"Set to null to …", "returns null if …".</summary>
    private bool IsObject()
    {
        var i = Word(_phrase) is "or" or "and" ? _phrase + 1 : _phrase;
        while (i < _null && NullWords.Adverbs.Contains(Word(i)))
        {
            i++;
        }

        if (i >= _null || !NullWords.Verbs.Contains(Word(i)) || !(IsExplainedOrLast() || Word(_null + 1) is "to" or "will" or "and"))
        {
            return false;
        }

        if (Word(i) is "set" or "setting" && Word(_null - 1) is not "to")
        {
            // "Set null on delete" is the name of an action.
            return false;
        }

        while (++i < _null)
        {
            if (!NullWords.OfOwnObject.Contains(Word(i)) && !IsField(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Nullable.", "(nullable)", "this field is nullable".</summary>
    private bool IsNullableAlone() => _null == _phrase
        ? Gap(_phrase) is not TextGap.Label && (Gap(_null + 1) >= TextGap.Comma || Word(_null + 1) is "if" or "when")
        : _null - _phrase >= 2 && Gap(_phrase) >= TextGap.Semicolon && Word(_null - 1) is "is" && IsFieldOrNothing(_null - 1);

    /// <summary>True if the words after null say when it comes, or what it means.</summary>
    private bool HasExplanation()
    {
        var i = _null + 1;
        if (Word(i) is "value" && Gap(i) == TextGap.None)
        {
            i++;
        }

        return Gap(i) <= TextGap.Comma && Word(i) switch
        {
            "or" => NullWords.Emptiness.Contains(Word(i + 1)),
            "is" => NullWords.Uses.Contains(Word(i + 1)),
            "to" => Word(_null - 1) is "or",
            "will" or "does" => i > _null + 1,
            var word => NullWords.Explanations.Contains(word),
        };
    }

    private bool IsExplainedOrLast() => HasExplanation() || Gap(_null + 1) >= TextGap.Comma;

    /// <summary>True if the sentence has spoken of parts of the value before, of which one may be null.</summary>
    private bool IsOfParts()
    {
        if (IsAmong(0, NullWords.Parts))
        {
            return true;
        }

        for (var i = 0; i < _null; i++)
        {
            // "Associated with" names no parts.
            if (Word(i) is "with" && (i == 0 || !Word(i - 1).EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if the words from the phrase's start to an index are the field, or there are none.</summary>
    private bool IsFieldOrNothing(int end) => (end - _phrase) switch
    {
        0 => true,
        1 => Word(_phrase) is "this" or "it" or "which" || IsField(_phrase),
        2 => Word(_phrase) switch
        {
            "this" => true,
            "the" => IsNoun(_phrase + 1) || IsField(_phrase + 1),
            _ => IsField(_phrase) && IsNoun(_phrase + 1),
        },
        3 => Word(_phrase) is "the" && IsField(_phrase + 1) && IsNoun(_phrase + 2),
        _ => false,
    };

    private bool IsNoun(int index) => NullWords.Nouns.Contains(Word(index));

    /// <summary>True if a word is the field's name.</summary>
    private bool IsField(int index) => string.Equals(
        Word(index).Replace("_", ""), _field.Replace("_", ""), StringComparison.OrdinalIgnoreCase);

    private bool IsAmong(int start, HashSet<string> words) => IsAmong(start, _null, words);

    private bool IsAmong(int start, int end, HashSet<string> words)
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

    private int StartOf(TextGap gap)
    {
        var start = _null;
        while (Gap(start) < gap)
        {
            start--;
        }

        return start;
    }

    /// <summary>A word in small letters; empty after the last one.</summary>
    private string Word(int index) => index < _words.Count ? _words[index].Text.ToLowerInvariant() : "";

    private TextGap Gap(int index) => index < _words.Count ? _words[index].Before : TextGap.Sentence;
}
