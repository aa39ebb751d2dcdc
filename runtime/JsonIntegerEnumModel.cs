using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;
using Router.Codegen.Reading;
using Router.Codegen.Serializer;
using Router.Codegen.Writing;

namespace Router.Codegen;

/// <summary>The base class of generated integer enums: a listed value, or any other number, string or Boolean that was read.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[TypeConverter(typeof(EnumTextConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public abstract class JsonIntegerEnumModel<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
TSelf>
    : IJsonModel, IJsonCodec<TSelf>, IEquatable<TSelf>, ISpanParsable<TSelf>, IEnumText
    where TSelf : JsonIntegerEnumModel<TSelf>
{
    private static KnownValues? s_known;

    private long _value;

    /// <summary>The source text of the value if <see cref="_value"/> does not determine it.</summary>
    private UnknownJson? _text;

    /// <summary>Creates a value. It need not be listed.</summary>
    protected JsonIntegerEnumModel(long value) => _value = value;

    /// <summary>The integer; 0 if the value is not an integer.</summary>
    public long Value => _value;

    /// <summary>The JSON of the value if it is not an integer; otherwise null.</summary>
    public UnknownJson? UnknownJson => _text is { IsInteger: false } ? _text : null;

    /// <summary>True if the page lists the value.</summary>
    public bool IsKnown => UnknownJson is null && Array.IndexOf(Known.Numbers, _value) >= 0;

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TryParse(s.ToString(), provider, out result!);

    object IEnumText.Parse(string text) => Parse(text);

    IJsonModelConverter IJsonModel.MakeConverter(JsonMisfits misfits) => new JsonModelConverter<TSelf>(misfits);

    byte[] IJsonModel.ToText() => ModelSerializer.ToText<TSelf, TSelf>((TSelf)this);

    private static KnownValues Known => s_known ?? MakeKnown();

    /// <summary>The values that the page lists, one a line.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract string DescribeJson();

    /// <summary>True if the schema set does not allow other values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual bool IsStrictJson => false;

    /// <summary>Gets the listed value on a line of <see cref="DescribeJson"/>.</summary>
    protected static TSelf Listed(int line) => Known.Members[line];

    /// <summary>
    /// Reads an integer, which need not be listed. Another number, a string or a Boolean is kept as read. A strict schema set allows only
    /// listed values.
    /// </summary>
    /// <exception cref="JsonException">The JSON is not a value of the enum.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TSelf ReadJson(ref JsonReading reading)
    {
        if (reading.TokenType is not (JsonTokenType.Number or JsonTokenType.String or JsonTokenType.True or JsonTokenType.False))
        {
            return reading.Refuse<TSelf>("an integer");
        }

        var known = Known;
        var value = known.IsStrict ? reading.ReadKnownEnumInteger(known.Numbers, out var text) : reading.ReadEnumInteger(out text);
        var line = text is null ? Array.IndexOf(known.Numbers, value) : -1;
        return line >= 0 ? known.Members[line] : Make(value, text);
    }

    /// <summary>Writes the value as it was read.</summary>
    /// <exception cref="JsonException">The value is null, and neither null nor a misfit was read in its place.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void WriteJson(ref JsonWriting writing, TSelf value)
    {
        if (value is null)
        {
            writing.WriteAbsentValue();
        }
        else if (value._text is null)
        {
            writing.WriteNumberValue(value._value);
        }
        else
        {
            writing.WriteUnknown(value._text);
        }
    }

    /// <summary>Gets the value of an integer in decimal notation. It need not be listed.</summary>
    /// <exception cref="FormatException">The text is not a 64-bit integer.</exception>
    public static TSelf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, null, out var value) ? value : throw new FormatException($"'{s}' is not a 64-bit integer.");
    }

    /// <summary>
    /// Gets the value of an integer in decimal notation, which need not be listed; false if the text is not a 64-bit integer.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? Make(value, null) : null;
        return result is not null;
    }

    /// <summary>Makes the JSON schema of the enum from its page. Each call returns a new document, which the caller may change.</summary>
    /// <exception cref="NotSupportedException">No schema is emitted for the enum; the message names the setting.</exception>
    public static JsonObject GetJsonSchema() => RouterModelSchema.Of<TSelf>();

    /// <summary>True if both are the same integer or the same JSON.</summary>
    public bool Equals(TSelf? other) => other is not null && _value == other._value && Equals(UnknownJson, other.UnknownJson);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => UnknownJson?.ToString() ?? _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Converts an integer for a comparison with a value of the enum.</summary>
    public static implicit operator JsonIntegerEnumModel<TSelf>(long value) => Make(value, null);

    /// <summary>True if both are the same integer or the same JSON.</summary>
    public static bool operator ==(JsonIntegerEnumModel<TSelf>? left, JsonIntegerEnumModel<TSelf>? right) =>
        left is null ? right is null : left.Equals(right as TSelf);

    /// <summary>True if the values differ.</summary>
    public static bool operator !=(JsonIntegerEnumModel<TSelf>? left, JsonIntegerEnumModel<TSelf>? right) => !(left == right);

    private static TSelf Make(long value, UnknownJson? text)
    {
        var self = (TSelf)RuntimeHelpers.GetUninitializedObject(typeof(TSelf));
        (self._value, self._text) = (value, text);
        return self;
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => throw ReflectionRefusal.Of(GetType());

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => throw ReflectionRefusal.Of(GetType());

    private static KnownValues MakeKnown()
    {
        if (MetadataUpdater.IsSupported)
        {
            NoteKnown();
        }

        return s_known = new();
    }

    private static void NoteKnown() => EmittedTables.Note(static () => s_known = null);

    /// <summary>The listed values. Every reading of a listed value gives the same object.</summary>
    private sealed class KnownValues
    {
        public KnownValues()
        {
            var blank = Make(0, null);
            IsStrict = blank.IsStrictJson;
            var values = blank.DescribeJson();
            Numbers = values.Length == 0
                ? []
                : Array.ConvertAll(values.Split('\n'), text => long.Parse(text, CultureInfo.InvariantCulture));
            Members = Array.ConvertAll(Numbers, number => Make(number, null));
        }

        public bool IsStrict { get; }

        public long[] Numbers { get; }

        public TSelf[] Members { get; }
    }
}
