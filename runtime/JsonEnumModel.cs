using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Names;
using Router.Codegen.Serializer;
using Router.Codegen.Writing;

namespace Router.Codegen;

/// <summary>The base class of generated string enums: a listed value, or any other string, number or Boolean that was read.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[TypeConverter(typeof(EnumTextConverter))]
[DebuggerDisplay("{Value}")]
public abstract class JsonEnumModel<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
TSelf>
    : IJsonModel, IJsonCodec<TSelf>, IEquatable<TSelf>, ISpanParsable<TSelf>, IEnumText
    where TSelf : JsonEnumModel<TSelf>
{
    private static KnownValues? s_known;

    /// <summary>A string, or an <see cref="UnknownJson"/> if a number or Boolean was read.</summary>
    private object _value;

    /// <summary>Creates a value. It need not be listed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    protected JsonEnumModel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The text of the value: a string without its quotes.</summary>
    public string Value => _value as string ?? _value.ToString()!;

    /// <summary>True if the page lists the value.</summary>
    public bool IsKnown => Array.IndexOf(Known.Texts, Value) >= 0;

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
    /// Reads a string, which need not be listed. A number or Boolean is kept as read. A strict schema set allows only listed strings.
    /// </summary>
    /// <exception cref="JsonException">The JSON is not a value of the enum.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TSelf ReadJson(ref JsonReading reading)
    {
        var known = Known;
        if (reading.TokenType == JsonTokenType.String)
        {
            var line = known.Index.Find(reading.Reader.ValueIsEscaped ? reading.Reader.Unescaped() : reading.Reader.ValueSpan);
            return line >= 0 ? known.Members[line] : Unlisted(ref reading, known.IsStrict);
        }

        return OfOtherKind(ref reading, known.IsStrict);
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
        else
        {
            writing.WriteEnumValue(value._value);
        }
    }

    /// <summary>Gets the value with this text. It need not be listed.</summary>
    public static TSelf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Of(s);
    }

    /// <summary>Gets the value with this text, which need not be listed; false only if the text is null.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = s is null ? null : Of(s);
        return result is not null;
    }

    /// <summary>Makes the JSON schema of the enum from its page. Each call returns a new document, which the caller may change.</summary>
    /// <exception cref="NotSupportedException">No schema is emitted for the enum; the message names the setting.</exception>
    public static JsonObject GetJsonSchema() => RouterModelSchema.Of<TSelf>();

    /// <summary>True if both values have the same text.</summary>
    public bool Equals(TSelf? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Converts a string for a comparison with a value of the enum.</summary>
    public static implicit operator JsonEnumModel<TSelf>(string value) => value is null ? null! : Of(value);

    /// <summary>True if both values have the same text.</summary>
    public static bool operator ==(JsonEnumModel<TSelf>? left, JsonEnumModel<TSelf>? right) =>
        left is null ? right is null : left.Equals(right as TSelf);

    /// <summary>True if the values have different texts.</summary>
    public static bool operator !=(JsonEnumModel<TSelf>? left, JsonEnumModel<TSelf>? right) => !(left == right);

    private static TSelf Of(string text)
    {
        var line = Array.IndexOf(Known.Texts, text);
        return line >= 0 ? Known.Members[line] : Make(text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TSelf Unlisted(ref JsonReading reading, bool isStrict)
    {
        var text = reading.ReadString();
        if (isStrict)
        {
            reading.Fail($"'{text}' is no value of the enum, which the schema set does not allow");
        }

        return Make(text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TSelf OfOtherKind(ref JsonReading reading, bool isStrict)
    {
        if (!isStrict && reading.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            return Make(reading.ReadOtherKind());
        }

        return reading.Refuse<TSelf>("a string");
    }

    private static TSelf Make(object value)
    {
        var self = (TSelf)RuntimeHelpers.GetUninitializedObject(typeof(TSelf));
        self._value = value;
        return self;
    }

    /// <summary>Throws if the value is not a string: reflection-based serializers write it with the type converter, as a string.</summary>
    [OnSerializing]
    private void RefuseWriting(StreamingContext context)
    {
        if (_value is not string)
        {
            throw ReflectionRefusal.Of(GetType());
        }
    }

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
            var blank = Make("");
            IsStrict = blank.IsStrictJson;
            var values = blank.DescribeJson();
            Texts = values.Length == 0 ? [] : values.Split('\n');
            Members = new TSelf[Texts.Length];
            for (var i = 0; i < Members.Length; i++)
            {
                Members[i] = Make(Texts[i]);
            }

            Index = new TextIndex(Texts);
        }

        public bool IsStrict { get; }

        public string[] Texts { get; }

        public TSelf[] Members { get; }

        public TextIndex Index { get; }
    }
}
