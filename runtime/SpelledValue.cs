using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Router.Codegen;

/// <summary>A union, by what it holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionValue
{
    /// <summary>The member's value, JSON that fits no member, or a <see cref="SpelledValue"/>.</summary>
    object? Held { get; }

    /// <summary>A union of the same type that holds something else.</summary>
    object Holding(object? held);
}

/// <summary>What a union holds where the value does not determine the text that it was read from: both.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpelledValue
{
    private readonly object? _value;
    private readonly byte[] _text;
    private readonly Spelling _spelling;

    private SpelledValue(object? value, byte[] text, Spelling spelling)
    {
        _value = value;
        _text = text;
        _spelling = spelling;
    }

    /// <summary>The value of what a union holds.</summary>
    public static object? Of(object? held) => held is SpelledValue spelled ? spelled._value : held;

    /// <summary>The value of what a union holds, if it is of a type.</summary>
    public static bool TryGet<T>(object? held, [NotNullWhen(true)] out T? value)
    {
        if (Of(held) is T present)
        {
            value = present;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The union with the text that its value was read from.</summary>
    /// <param name="start">The reader where the value begins.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static TUnion Keep<TUnion>(TUnion union, in JsonTokenReader start, Spelling spelling)
        where TUnion : IUnionValue
    {
        var text = default(ByteBuffer);
        var reader = start;
        TokenText.CopyValue(ref reader, ref text);
        return (TUnion)union.Holding(new SpelledValue(union.Held, text.Span.ToArray(), spelling));
    }

    /// <summary>Writes the text as long as the value is the one that was read, or of a list or map the parts that are.</summary>
    internal void WriteTo<T>(ref JsonWriting writing, T union)
        where T : IUnionValue, IJsonCodec<T>
    {
        var start = writing.Position;
        T.WriteJson(ref writing, (T)union.Holding(_value));
        if (SameValue.Holds(writing.Since(start), _text, _spelling))
        {
            writing.Position = start;
            writing.AppendKept(_text);
        }
        else
        {
            var written = writing.Since(start).ToArray();
            writing.Position = start;
            RestoredText.AppendChanged(ref writing, written, _text, _spelling);
        }
    }
}
