using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen;

public ref partial struct JsonReading
{
    /// <summary>So many wrong guesses in one payload, and no more are made: unions in unions would be read again and again.</summary>
    private const int MostMisguesses = 8;

    /// <summary>How the innermost attempt goes.</summary>
    private enum Attempt : byte
    {
        None,
        Open,
        Failed,
    }

    /// <summary>
    /// Reads a leaf of a union, unless the value turns out to be of another shape: then the reader stays where it was. No exception is thrown on the way, and
    /// what follows the misfit is not looked at.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryRead<TUnion>(ref Utf8JsonReader reader, int leaf, out TUnion union)
        where TUnion : struct, IUnionLeaves<TUnion>, IUnionValue
    {
        var before = reader;
        return Attempted(ref reader, before, leaf, out union);
    }

    /// <summary>Reads the leaf of a union that the value has to be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TUnion Leaf<TUnion>(ref Utf8JsonReader reader, int leaf)
        where TUnion : struct, IUnionLeaves<TUnion>, IUnionValue
    {
        var before = reader;
        var union = TUnion.ReadLeaf(leaf, ref reader, ref this);
        KeepSpelling(before, ref union);
        return union;
    }

    /// <summary>A union of a scalar that the reader stands on, with its text where the value does not determine that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TUnion Spelled<TUnion>(ref Utf8JsonReader reader, TUnion union)
        where TUnion : struct, IUnionValue
    {
        KeepSpelling(reader, ref union);
        return union;
    }

    /// <summary>
    /// Reads the leaf of a union that the object or array fits best; where it fits none, the reader stays where it was. An object with a property that only
    /// one leaf knows is read as that leaf at once, and the leaves are compared only if something then is missing, unfit or unknown.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryFit<TUnion>(ref Utf8JsonReader reader, out TUnion union)
        where TUnion : struct, IJsonUnion, IUnionLeaves<TUnion>, IUnionValue
    {
        var before = reader;
        var guess = _misguesses < MostMisguesses ? UnionTable<TUnion>.Instance.Guess(ref reader) : -1;
        var isRead = false;
        reader = before;
        union = default;
        if (guess >= 0)
        {
            isRead = Attempted(ref reader, before, guess, out union);
            if (isRead && HasNothingBeside(union.Held))
            {
                return true;
            }
        }

        return Compare(ref reader, before, guess, isRead, ref union);
    }

    /// <summary>Looks at the value as a whole: nothing was guessed, or it left a doubt.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Compare<TUnion>(ref Utf8JsonReader reader, in Utf8JsonReader before, int guess, bool isRead, ref TUnion union)
        where TUnion : struct, IJsonUnion, IUnionLeaves<TUnion>, IUnionValue
    {
        var ahead = before;
        var leaf = UnionTable<TUnion>.Instance.BestFit(ref ahead);
        if (leaf == guess || leaf < 0)
        {
            reader = isRead && leaf >= 0 ? reader : before;
            return isRead && leaf >= 0;
        }

        _misguesses += guess < 0 ? 0 : 1;
        reader = before;
        return Attempted(ref reader, before, leaf, out union);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Attempted<TUnion>(ref Utf8JsonReader reader, in Utf8JsonReader before, int leaf, out TUnion union)
        where TUnion : struct, IUnionLeaves<TUnion>, IUnionValue
    {
        var outer = Begin(reader);
        union = TUnion.ReadLeaf(leaf, ref reader, ref this);
        if (!End(ref reader, before, outer))
        {
            return false;
        }

        KeepSpelling(before, ref union);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void KeepSpelling<TUnion>(in Utf8JsonReader before, ref TUnion union)
        where TUnion : struct, IUnionValue
    {
        if (Spelling != Spelling.Canonical)
        {
            union = SpelledValue.Keep(union, before, TakeSpelling());
        }
    }

    /// <summary>Whether a model has a property for all that came: then no other leaf has more, none of which knows the property that was guessed by.</summary>
    private static bool HasNothingBeside(object? held)
    {
        while (held is IUnionValue inside)
        {
            held = inside.Held;
        }

        return held is JsonModel { Remainder: null };
    }

    private (Attempt Attempt, int Depth) Begin(in Utf8JsonReader reader)
    {
        var outer = (_attempt, _attemptDepth);
        _attempt = Attempt.Open;
        _attemptDepth = reader.CurrentDepth;
        return outer;
    }

    /// <summary>Ends an attempt; where it failed, the reader goes back to where it began.</summary>
    /// <returns>Whether the value was read.</returns>
    private bool End(ref Utf8JsonReader reader, in Utf8JsonReader before, (Attempt Attempt, int Depth) outer)
    {
        var isRead = _attempt == Attempt.Open;
        (_attempt, _attemptDepth) = (outer.Attempt, outer.Depth);
        if (!isRead)
        {
            reader = before;
            Spelling = Spelling.Canonical;
            _resume = 0;
        }

        return isRead;
    }

    /// <summary>Fails: with an exception that says what was expected and what came, or without one where it is only attempted to read the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Refuse(ref Utf8JsonReader reader, string expected)
    {
        if (_attempt == Attempt.None)
        {
            throw Unexpected(reader, expected);
        }

        GiveUp(ref reader);
    }

    /// <inheritdoc cref="Refuse(ref Utf8JsonReader, string)"/>
    internal T Refuse<T>(ref Utf8JsonReader reader, string expected)
    {
        Refuse(ref reader, expected);
        return default!;
    }

    /// <summary>Fails with a message of its own, or without an exception where it is only attempted to read the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Fail(ref Utf8JsonReader reader, string message)
    {
        if (_attempt == Attempt.None)
        {
            throw new JsonReadFailure(message);
        }

        GiveUp(ref reader);
    }

    /// <summary>Gives the attempt up. The reader is at the end of all JSON then, so that whoever reads a list or an object around the value ends at once.</summary>
    private void GiveUp(ref Utf8JsonReader reader)
    {
        _attempt = Attempt.Failed;
        reader = new Utf8JsonReader("{}"u8);
        reader.Read();
        reader.Read();
    }

    /// <summary>Says what was expected and what came.</summary>
    private static JsonReadFailure Unexpected(in Utf8JsonReader reader, string expected) => new($"Expected {expected}, found {Found(reader)}");

    private static string Found(in Utf8JsonReader reader) => reader.TokenType switch
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

    private static string Shortened(in Utf8JsonReader reader)
    {
        const int Most = 40;
        var text = System.Text.Encoding.UTF8.GetString(TokenText.Of(reader));
        return text.Length <= Most ? text : text[..Most] + "…";
    }
}
