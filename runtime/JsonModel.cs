using System.ComponentModel;
using System.Diagnostics;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Names;
using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>
/// The base of generated object models. It keeps the JSON of a payload that the properties of the model do not hold. A property of this
/// type in a program's own type is written as the model that its value is; it cannot be read, as nothing in JSON says which model that is.
/// </summary>
[JsonConverter(typeof(AnyModelConverter))]
public abstract class JsonModel
{
    private protected JsonModel()
    {
    }

    /// <summary>The JSON of this object that its properties do not hold; null if there is none.</summary>
    internal PreservedJson? Preserved { get; set; }

    /// <summary>The properties that came and are not documented. They are written back as they came.</summary>
    public UnknownProperties UnknownProperties => (Preserved ??= new()).UnknownOf(this);

    // A method: generators that go through the properties of a type find those that are internal and abstract too, and write code over
    // them.

    /// <summary>The names of the fields, which unknown names are compared with.</summary>
    internal abstract ModelNames FieldNames();

    /// <summary>
    /// The wire names of the fields in page order, each on a line; an empty line before them means that the schema set is strict.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract string DescribeJson();
}

/// <summary>The base of the generated object model <typeparamref name="TSelf"/>: reading and writing without a serializer.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
[DebuggerDisplay("{ToJson(),nq}")]
public abstract class JsonModel<TSelf> : JsonModel, IJsonModel
    where TSelf : JsonModel<TSelf>, IJsonCodec<TSelf>
{
    private static ModelNames? s_names;

    internal sealed override ModelNames FieldNames() => s_names ?? MakeNames();

    IJsonModelConverter IJsonModel.MakeConverter() => new JsonModelConverter<TSelf>();

    /// <summary>
    /// Begins to read the model. (Here and not in <see cref="JsonReading"/>: a model knows its type, and so its table of names.)
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static JsonFields StartJson(scoped ref JsonReading reading, TSelf value) =>
        reading.Start(value, s_names ?? value.FieldNames());

    /// <summary>Reads a model from JSON text.</summary>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="JsonException">
    /// The text is malformed, or is no such object; the exception names the place in the text and on the page.
    /// </exception>
    public static TSelf FromJson(string json) => ModelSerializer.FromJson<TSelf, TSelf>(json);

    /// <summary>Reads a model from UTF-8 JSON text.</summary>
    /// <param name="utf8Json">One JSON object.</param>
    /// <exception cref="JsonException">
    /// The text is malformed, or is no such object; the exception names the place in the text and on the page.
    /// </exception>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json) => ModelSerializer.FromJson<TSelf, TSelf>(utf8Json);

    /// <summary>Writes the model as JSON text without white space.</summary>
    public string ToJson() => ModelSerializer.ToJson<TSelf, TSelf>((TSelf)this);

    /// <summary>Writes the model as UTF-8 JSON text without white space.</summary>
    public byte[] ToJsonUtf8() => ModelSerializer.ToJsonUtf8<TSelf, TSelf>((TSelf)this);

    private ModelNames MakeNames()
    {
        if (MetadataUpdater.IsSupported)
        {
            NoteNames();
        }

        return s_names = new(DescribeJson());
    }

    private static void NoteNames() => EmittedTables.Note(static () => s_names = null);
}
