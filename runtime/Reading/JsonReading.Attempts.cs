using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen;

public ref partial struct JsonReading
{
    /// <summary>So many wrong guesses of a kind in one payload, and no more are made: unions in unions would be read again and again.</summary>
    private const int MostMisguesses = 8;

    /// <summary>How the innermost attempt goes.</summary>
    private enum Attempt : byte
    {
        None,
        Open,

        /// <summary>Open for a leaf that one property alone tells: failed where the whole value could tell another.</summary>
        Guessed,

        /// <summary>Open, and failed at the first property that the model does not have or has no value for: another leaf may.</summary>
        Predicted,
        Failed,
    }

    /// <summary>
    /// Reads a leaf of a union, unless the value turns out to be of another shape: then the reader stays where it was. No exception is thrown on the way, and
    /// what follows the misfit is not looked at.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryRead<TUnion>(int leaf, out TUnion union)
        where TUnion : struct, IUnionLeaves<TUnion>, IUnionValue
    {
        var before = Reader;
        return Attempted(before, leaf, Attempt.Open, out union);
    }

    /// <summary>Reads the leaf of a union that the value has to be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TUnion Leaf<TUnion>(int leaf)
        where TUnion : struct, IUnionLeaves<TUnion>, IUnionValue
    {
        var before = Reader;
        var union = TUnion.ReadLeaf(leaf, ref this);
        KeepSpelling(before, ref union);
        return union;
    }

    /// <summary>A union of a scalar that the reader stands on, with its text where the value does not determine that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TUnion Spelled<TUnion>(TUnion union)
        where TUnion : struct, IUnionValue
    {
        KeepSpelling(Reader, ref union);
        return union;
    }

    /// <summary>
    /// Reads the leaf of a union that the object or array fits best; where it fits none, the reader stays where it was. An object with a property that only
    /// one leaf knows is read as that leaf at once, and the leaves are compared only if something then is missing, unfit or unknown. Before that a leaf that
    /// is likely is tried, where it cannot be mistaken for another.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryFit<TUnion>(out TUnion union)
        where TUnion : struct, IJsonUnion, IUnionLeaves<TUnion>, IUnionValue
    {
        var before = Reader;
        var table = UnionTable<TUnion>.Instance;
        var last = ReferenceEquals(_lastTable, table) ? _lastLine : -1;
        var line = _mispredictions < MostMisguesses ? table.Predict(Reader.TokenType, last) : -1;
        if (line < 0 || !Attempted(before, line, Attempt.Predicted, out union) || !HasNothingBeside(union.Held))
        {
            if (line >= 0)
            {
                _mispredictions++;
                Reader = before;
            }

            line = LookAndRead(table, before, out union);
            if (line < 0)
            {
                return false;
            }
        }

        table.Learn(last, line);
        (_lastTable, _lastLine) = (table, line);
        return true;
    }

    /// <summary>Reads the leaf that is found by looking at the value. Returns its line; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LookAndRead<TUnion>(UnionTable<TUnion> table, in JsonTokenReader before, out TUnion union)
        where TUnion : struct, IJsonUnion, IUnionLeaves<TUnion>, IUnionValue
    {
        var guess = _misguesses < MostMisguesses ? table.Guess(ref Reader) : -1;
        var isRead = false;
        Reader = before;
        union = default;
        if (guess >= 0)
        {
            isRead = Attempted(before, guess, Attempt.Guessed, out union);
            if (isRead && HasNothingBeside(union.Held))
            {
                return guess;
            }
        }

        // Nothing was guessed, or it left a doubt: the value is looked at as a whole.
        var ahead = before;
        var leaf = table.BestFit(ref ahead);
        if (isRead && leaf == guess)
        {
            return leaf;
        }

        _misguesses += guess < 0 ? 0 : 1;
        Reader = before;
        return leaf >= 0 && Attempted(before, leaf, Attempt.Open, out union) ? leaf : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Attempted<TUnion>(in JsonTokenReader before, int leaf, Attempt attempt, out TUnion union)
        where TUnion : struct, IUnionLeaves<TUnion>, IUnionValue
    {
        var outer = Begin(attempt);
        union = TUnion.ReadLeaf(leaf, ref this);
        if (!End(before, outer))
        {
            return false;
        }

        KeepSpelling(before, ref union);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void KeepSpelling<TUnion>(in JsonTokenReader before, ref TUnion union)
        where TUnion : struct, IUnionValue
    {
        if (Spelling != Spelling.Canonical)
        {
            union = SpelledValue.Keep(union, before, TakeSpelling());
        }
    }

    /// <summary>Whether the value that the reader stands on is of a property of a model that was only predicted.</summary>
    private readonly bool IsOfPredicted() => _attempt == Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;

    /// <summary>Whether a model has a property for all that came: then no other leaf has more, none of which knows the property that was guessed by.</summary>
    private static bool HasNothingBeside(object? held)
    {
        while (held is IUnionValue inside)
        {
            held = inside.Held;
        }

        return held is JsonModel { Remainder: null };
    }

    private (Attempt Attempt, int Depth) Begin(Attempt attempt)
    {
        var outer = (_attempt, _attemptDepth);
        _attempt = attempt;
        _attemptDepth = Reader.CurrentDepth;
        return outer;
    }

    /// <summary>Ends an attempt; where it failed, the reader goes back to where it began.</summary>
    /// <returns>Whether the value was read.</returns>
    private bool End(in JsonTokenReader before, (Attempt Attempt, int Depth) outer)
    {
        var isRead = _attempt != Attempt.Failed;
        (_attempt, _attemptDepth) = (outer.Attempt, outer.Depth);
        if (!isRead)
        {
            Reader = before;
            Spelling = Spelling.Canonical;
            _resume = 0;
        }

        return isRead;
    }

    /// <summary>Fails: with an exception that says what was expected and what came, or without one where it is only attempted to read the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Refuse(string expected)
    {
        if (_attempt == Attempt.None)
        {
            throw new JsonReadFailure($"Expected {expected}, found {Found(Reader)}");
        }

        GiveUp();
    }

    /// <inheritdoc cref="Refuse(string)"/>
    internal T Refuse<T>(string expected)
    {
        Refuse(expected);
        return default!;
    }

    /// <summary>Fails likewise where a string may come, but not this one.</summary>
    internal T RefuseText<T>(string expected)
    {
        if (_attempt == Attempt.None && Reader.TokenType == JsonTokenType.String)
        {
            throw new JsonReadFailure($"Expected {expected}, found '{Shortened(Reader)}'");
        }

        return Refuse<T>(expected);
    }

    /// <summary>Fails with a message of its own, or without an exception where it is only attempted to read the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Fail(string message)
    {
        if (_attempt == Attempt.None)
        {
            throw new JsonReadFailure(message);
        }

        GiveUp();
    }

    /// <summary>Gives the attempt up. The reader is at the end of all JSON then, so that whoever reads a list or an object around the value ends at once.</summary>
    private void GiveUp()
    {
        _attempt = Attempt.Failed;
        Reader = JsonTokenReader.AtEnd;
    }

    private static string Found(in JsonTokenReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "the number " + Shortened(reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        _ => "nothing",
    };

    private static string Shortened(in JsonTokenReader reader)
    {
        const int Most = 40;
        var text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        return text.Length <= Most ? text : text[..Most] + "…";
    }
}
