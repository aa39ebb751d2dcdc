using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>Reads a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString() => Reader.TokenType == JsonTokenType.String ? Reader.GetString() : RefuseString();

    /// <summary>Reads the string of an optional property; null for a null, which the model keeps, and for a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadOptionalString() => IsUndocumentedNull() ? null : ReadStringOrNull();

    /// <summary>Reads a string or null, which the page allows; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadNullableString() => IsNull() ? null : ReadStringOrNull();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReadStringOrNull() => Reader.TokenType == JsonTokenType.String ? Reader.GetString() : Refuse<string>("a string");

    private string RefuseString()
    {
        Refuse("a string");
        return "";
    }

    /// <summary>
    /// Reads a string that is usually one known value, without making a new string for it. An escaped text is always decoded.
    /// </summary>
    /// <param name="property">The label and the quoted value. The writer uses the same literal.</param>
    /// <param name="labelLength">The length of the label.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadConstant(scoped ReadOnlySpan<byte> property, int labelLength, string value) =>
        Reader.TokenType == JsonTokenType.String && Reader.ValueSpan.SequenceEqual(Inside(property, labelLength + 1, 1))
            && !Reader.ValueIsEscaped
            ? value
            : ReadOtherConstant(property, labelLength, value);

    /// <summary>
    /// Reads a string that is usually one known value, of an optional property; null for a null, which the model keeps, and for a misfit.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadOptionalConstant(scoped ReadOnlySpan<byte> property, int labelLength, string value) =>
        IsUndocumentedNull() ? null : OrNull(ReadConstant(property, labelLength, value));

    /// <summary>
    /// Reads a text other than the constant. An attempt to read the object then fails, because the object is of another case, unless the
    /// property is repeated: the last one counts.
    /// </summary>
    private string ReadOtherConstant(scoped ReadOnlySpan<byte> property, int labelLength, string constant)
    {
        var text = ReadString();
        if (_attempt is Attempt.Open or Attempt.Guessed or Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1
            && text != constant && !IsAhead(Inside(property[..labelLength], 2, 2)))
        {
            GiveUp();
        }

        return text;
    }

    /// <summary>The unescaped text of the string at the reader.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal ReadOnlySpan<byte> StringUtf8()
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            Refuse("a string");
            return default;
        }

        return Reader.Unescaped();
    }
}
