namespace Router.Codegen.Pages;

/// <summary>
/// Finds words in a field's description which say that the field may be null: "or null", "null if …", "may be null". Words that deny it,
/// or may be about something else, do not count.
/// </summary>
internal sealed class NullWording
{
    /// <summary>The maximum number of words in a sentence. Longer ones are skipped, so time is linear in the length of the text.</summary>
    private const int MaxWords = 120;

    private readonly NullContext _context;

    private NullWording(string field, IReadOnlyList<TextWord> sentence, int index) => _context = new(field, sentence, index);

    private int Null => _context.Null;

    private int Phrase => _context.Phrase;

    /// <summary>Reads a field's description.</summary>
    public static ShownNull Read(string field, string description)
    {
        var shown = ShownNull.Nowhere;
        if (!MentionsNull(description) || field.IndexOf("null", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            // A field with "null" in its name, such as "nullable", describes the null of something else.
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
        if (Gap(Phrase) == TextGap.Label || Gap(_context.Clause) == TextGap.Label || IsAmong(_context.Clause, NullWords.Denials))
        {
            return ShownNull.Nowhere;
        }

        var isOwnClause = Gap(Phrase) >= TextGap.Semicolon;
        return IsCondition() || (isOwnClause && (IsSubject() || IsPredicate() || IsObject())) || IsLastAlternative() ? ShownNull.OfField
            : !_context.IsOfParts() && (IsSubject() || IsPredicate() || IsObject() || IsAlternative()) ? ShownNull.OfSingleValue
            : ShownNull.Nowhere;
    }

    /// <summary>"Null if …", "null means …", "a null value indicates …".</summary>
    private bool IsSubject()
    {
        var i = Phrase;
        while (i < Null && NullWords.Articles.Contains(Word(i)))
        {
            i++;
        }

        return i == Null && HasExplanation() && (Phrase == 0 || !NullWords.Conditions.Contains(Word(0)));
    }

    /// <summary>"…, or null if …".</summary>
    private bool IsLastAlternative() =>
        Gap(Phrase) is TextGap.Comma or TextGap.Semicolon && Null == Phrase + 1 && Word(Phrase) is "or" && HasExplanation()
        && !NullWords.Conditions.Contains(Word(0));

    /// <summary>"A text or null", "one of a, b, or null if …". "If it is empty or null" is a condition and not an alternative.</summary>
    private bool IsAlternative() =>
        Null > 1 && Word(Null - 1) is "or" && Gap(Null) == TextGap.None
        && (HasExplanation() || Gap(Null + 1) >= TextGap.Parenthesis)
        && !NullWords.Emptiness.Contains(Word(Null - 2))
        && !IsAmong(Gap(Null - 1) == TextGap.None ? _context.Clause : 0, NullWords.Conditions);

    /// <summary>"If null, …", "if this value is null …", unless the sentence says that null is an error.</summary>
    private bool IsCondition()
    {
        var i = Word(Phrase) is "or" or "and" ? Phrase + 1 : Phrase;
        if (Gap(Phrase) < TextGap.Parenthesis || i >= Null || Word(i) is not ("if" or "when"))
        {
            return false;
        }

        while (++i < Null)
        {
            if (!NullWords.OfOwnCondition.Contains(Word(i)) && !_context.IsField(i))
            {
                return false;
            }
        }

        var isAboutPermission = Word(Null + 1) is "is" && NullWords.Permissions.Contains(Word(Null + 2));
        return !isAboutPermission && !NullWords.Others.Contains(Word(Null + 1))
            && !_context.IsAmong(Null + 1, _context.Count, NullWords.Failures);
    }

    /// <summary>"May be null", "this will be set to null if …", "the name is null for …".</summary>
    private bool IsPredicate()
    {
        var end = Null;
        if (end - Phrase >= 2 && (Word(end - 2), Word(end - 1)) is ("set", "to") or ("returned", "as"))
        {
            end -= 2;
        }

        if (end == Phrase || !IsExplainedOrLast())
        {
            return false;
        }

        var verb = Word(--end);
        while (end > Phrase && NullWords.Adverbs.Contains(Word(end - 1)))
        {
            end--;
        }

        return verb switch
        {
            "be" => end > Phrase && NullWords.Modals.Contains(Word(end - 1)) && _context.IsFieldOrNothing(end - 1),
            "is" => end > Phrase ? _context.IsFieldOrNothing(end) : Gap(Phrase) >= TextGap.Semicolon && HasExplanation(),
            "it's" => end == Phrase,
            _ => false,
        };
    }

    /// <summary>"Set to null to …", "returns null if …".</summary>
    private bool IsObject()
    {
        var i = Word(Phrase) is "or" or "and" ? Phrase + 1 : Phrase;
        while (i < Null && NullWords.Adverbs.Contains(Word(i)))
        {
            i++;
        }

        if (i >= Null || !NullWords.Verbs.Contains(Word(i)) || !(IsExplainedOrLast() || Word(Null + 1) is "to" or "will" or "and"))
        {
            return false;
        }

        if (Word(i) is "set" or "setting" && Word(Null - 1) is not "to")
        {
            // "Set null on delete" names an action of a database.
            return false;
        }

        while (++i < Null)
        {
            if (!NullWords.OfOwnObject.Contains(Word(i)) && !_context.IsField(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Nullable.", "(nullable)", "this field is nullable".</summary>
    private bool IsNullableAlone() => Null == Phrase
        ? Gap(Phrase) is not TextGap.Label && (Gap(Null + 1) >= TextGap.Comma || Word(Null + 1) is "if" or "when")
        : Null - Phrase >= 2 && Gap(Phrase) >= TextGap.Semicolon && Word(Null - 1) is "is" && _context.IsFieldOrNothing(Null - 1);

    /// <summary>True if the words after null say when the value is null, or what null means.</summary>
    private bool HasExplanation()
    {
        var i = Null + 1;
        if (Word(i) is "value" && Gap(i) == TextGap.None)
        {
            i++;
        }

        return Gap(i) <= TextGap.Comma && Word(i) switch
        {
            "or" => NullWords.Emptiness.Contains(Word(i + 1)),
            "is" => NullWords.Uses.Contains(Word(i + 1)),
            "to" => Word(Null - 1) is "or",
            "will" or "does" => i > Null + 1,
            var word => NullWords.Explanations.Contains(word),
        };
    }

    private bool IsExplainedOrLast() => HasExplanation() || Gap(Null + 1) >= TextGap.Comma;

    private string Word(int index) => _context.Word(index);

    private TextGap Gap(int index) => _context.Gap(index);

    private bool IsAmong(int start, HashSet<string> words) => _context.IsAmong(start, Null, words);
}
