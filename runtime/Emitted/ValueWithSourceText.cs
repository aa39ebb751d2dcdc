using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Writing;

namespace Router.Codegen.Emitted;

/// <summary>A union's value together with the text that it was read from, where the value does not determine that text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueWithSourceText
{
    private readonly object? _value;
    private readonly byte[] _text;
    private readonly NonCanonical _nonCanonical;

    private ValueWithSourceText(object? value, byte[] text, NonCanonical nonCanonical)
    {
        _value = value;
        _text = text;
        _nonCanonical = nonCanonical;
    }

    /// <summary>The value in the content of a union.</summary>
    public static object? ValueOf(object? content) => content is ValueWithSourceText withText ? withText._value : content;

    /// <summary>The value in the content of a union, if it is of a type.</summary>
    public static bool TryGetValue<T>(object? content, [NotNullWhen(true)] out T? value)
    {
        if (ValueOf(content) is T present)
        {
            value = present;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Adds to a union the text that its value was read from.</summary>
    /// <param name="start">The reader where the value begins.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static TUnion Add<TUnion>(TUnion union, in JsonTokenReader start, NonCanonical nonCanonical)
        where TUnion : IUnionValue
    {
        var text = default(ByteBuffer);
        var reader = start;
        TokenText.CopyValue(ref reader, ref text);
        return (TUnion)union.WithContent(new ValueWithSourceText(union.Content, text.Span.ToArray(), nonCanonical));
    }

    /// <summary>Writes the text if the value is unchanged; in a changed list or map, writes the text of unchanged parts.</summary>
    internal void WriteTo<T>(ref JsonWriting writing, T union)
        where T : IUnionValue, IJsonCodec<T>
    {
        var start = writing.Position;
        T.WriteJson(ref writing, (T)union.WithContent(_value));
        if (JsonEquality.AreEqual(writing.Since(start), _text, _nonCanonical))
        {
            writing.Position = start;
            writing.AppendPreserved(_text);
        }
        else
        {
            var written = writing.Since(start).ToArray();
            writing.Position = start;
            SourceTextRestorer.AppendChanged(ref writing, written, _text, _nonCanonical);
        }
    }
}
