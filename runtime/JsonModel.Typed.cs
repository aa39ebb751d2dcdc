using System.ComponentModel;
using System.Diagnostics;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>
/// The base class of the generated object model <typeparamref name="TSelf"/>. It reads and writes JSON without a serializer.
/// </summary>
/// <typeparam name="TSelf">The model.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class JsonModel<TSelf> : JsonModel, IJsonModel
    where TSelf : JsonModel<TSelf>, IJsonCodec<TSelf>
{
    private static ModelFieldNames? s_names;

    internal sealed override ModelFieldNames FieldNames()
    {
        ModelFieldNames? names;
        while ((names = s_names) is null)
        {
            ReadNothing();
        }

        return names;
    }

    IJsonModelConverter IJsonModel.MakeConverter(JsonMisfits misfits) => new JsonModelConverter<TSelf>(misfits);

    byte[] IJsonModel.ToText() => ModelSerializer.ToText<TSelf, TSelf>((TSelf)this);

    /// <summary>
    /// Begins to read the model. (The method is here and not in <see cref="JsonReading"/>, because each model type has its own table of
    /// names.)
    /// </summary>
    /// <param name="description">
    /// The wire names of the fields in page order, separated by line feeds. A tab before a name marks a required field. A vertical tab
    /// marks the start of a name that itself begins with one of these characters. Marks of the schema set come before all names: a line
    /// feed if it is strict, a carriage return if it refuses misfits, a form feed if its dialect has no notation for a required property
    /// that may be null.
    /// </param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static void StartJson(scoped ref JsonReading reading, TSelf value, string description, out JsonFields fields) =>
        reading.Start(value, s_names ?? MakeNames(description), out fields);

    // Overloads and no optional parameter, so that the method group converts to a Func<string, TSelf>.

    /// <summary>Reads a model from JSON text, and keeps values that do not match their pages.</summary>
    /// <param name="json">Exactly one JSON object.</param>
    /// <exception cref="JsonException">
    /// The text is malformed or does not match the model. The exception gives the position in the text and on the page.
    /// </exception>
    public static TSelf FromJson(string json) => ModelSerializer.FromJson<TSelf, TSelf>(json);

    /// <summary>Reads a model from JSON text, and keeps or refuses values that do not match their pages.</summary>
    /// <param name="json">Exactly one JSON object.</param>
    /// <param name="misfits">The treatment of values that do not match their pages.</param>
    /// <exception cref="JsonException">
    /// The text is malformed or does not match the model. The exception gives the position in the text and on the page.
    /// </exception>
    public static TSelf FromJson(string json, JsonMisfits misfits) => ModelSerializer.FromJson<TSelf, TSelf>(json, misfits);

    /// <summary>Reads a model from UTF-8 JSON text, and keeps values that do not match their pages.</summary>
    /// <param name="utf8Json">Exactly one JSON object.</param>
    /// <exception cref="JsonException">
    /// The text is malformed or does not match the model. The exception gives the position in the text and on the page.
    /// </exception>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json) => ModelSerializer.FromJson<TSelf, TSelf>(utf8Json);

    /// <summary>Reads a model from UTF-8 JSON text, and keeps or refuses values that do not match their pages.</summary>
    /// <param name="utf8Json">Exactly one JSON object.</param>
    /// <param name="misfits">The treatment of values that do not match their pages.</param>
    /// <exception cref="JsonException">
    /// The text is malformed or does not match the model. The exception gives the position in the text and on the page.
    /// </exception>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json, JsonMisfits misfits) =>
        ModelSerializer.FromJson<TSelf, TSelf>(utf8Json, misfits);

    /// <summary>Makes the JSON schema of the model from its page, as a self-contained document.</summary>
    /// <returns>A schema that the caller may change. The schemas of all models that it refers to are under "$defs".</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static JsonObject GetJsonSchema() => RouterModelSchema.Of<TSelf>();

    /// <inheritdoc/>
    public sealed override IReadOnlyList<JsonMisfit> FindMisfits() => JsonMisfit.FindIn((TSelf)this);

    /// <summary>Writes the model as JSON text without white space.</summary>
    /// <exception cref="JsonException">
    /// A property that may not be null is null, an additional property has the name of a listed one, or the models are nested more than
    /// 1,000 levels deep.
    /// </exception>
    /// <exception cref="ArgumentException">A number is infinite or NaN.</exception>
    public string ToJson() => ModelSerializer.ToJson<TSelf, TSelf>((TSelf)this);

    /// <summary>Writes the model as UTF-8 JSON text without white space.</summary>
    /// <inheritdoc cref="ToJson" path="/exception"/>
    public byte[] ToJsonUtf8() => ModelSerializer.ToJsonUtf8<TSelf, TSelf>((TSelf)this);

    /// <summary>
    /// Copies the model and everything in it, including kept JSON that no property represents. The copy shares no mutable state with the
    /// model, and is written as the same JSON. Fields that a partial class adds are copied shallowly.
    /// </summary>
    /// <exception cref="JsonException">The models are nested too deeply for the stack.</exception>
    /// <exception cref="NotSupportedException">The project of a model has more than 1,000 models.</exception>
    public TSelf DeepClone() => new JsonCopies().Of((TSelf)this);

    /// <summary>
    /// The JSON of the model for display, cut after 1,000 characters. It includes any secrets. For a model that cannot be written, it gives
    /// the reason. A partial class may override this method.
    /// </summary>
    public override string ToString() => ShownText.Of(this);

    /// <summary>Calls the reader of a model that was never read: only the reader has the description with the names.</summary>
    private static void ReadNothing()
    {
        var reading = new JsonReading(new JsonTokenReader("null"u8));
        reading.Reader.Read();
        TSelf.ReadJson(ref reading);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ModelFieldNames MakeNames(string description)
    {
        if (MetadataUpdater.IsSupported)
        {
            NoteNames();
        }

        return s_names = new(description);
    }

    private static void NoteNames() => EmittedTables.Note(static () => s_names = null);
}
