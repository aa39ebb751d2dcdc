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

/// <summary>The base of the generated object model <typeparamref name="TSelf"/>: reading and writing without a serializer.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class JsonModel<TSelf> : JsonModel, IJsonModel
    where TSelf : JsonModel<TSelf>, IJsonCodec<TSelf>
{
    private static ModelNames? s_names;

    internal sealed override ModelNames FieldNames()
    {
        ModelNames? names;
        while ((names = s_names) is null)
        {
            ReadNothing();
        }

        return names;
    }

    IJsonModelConverter IJsonModel.MakeConverter(JsonMisfits misfits) => new JsonModelConverter<TSelf>(misfits);

    byte[] IJsonModel.ToText() => ModelSerializer.ToText<TSelf, TSelf>((TSelf)this);

    /// <summary>
    /// Begins to read the model. (Here and not in <see cref="JsonReading"/>: a model knows its type, and so its table of names.)
    /// </summary>
    /// <param name="description">
    /// The wire names of the fields in page order, each on a line; a tab before a name says that the field is required, and a vertical tab
    /// that the name begins behind it. Before all names may stand: a line feed, if the schema set is strict; a carriage return, if it
    /// refuses misfits; a form feed, if its dialect cannot say that a required property may be null.
    /// </param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static void StartJson(scoped ref JsonReading reading, TSelf value, string description, out JsonFields fields) =>
        reading.Start(value, s_names ?? MakeNames(description), out fields);

    // Overloads, and no optional parameter: a method group of one parameter is a Func<string, Model>.

    /// <summary>Reads a model from JSON text, and keeps values that are not what their pages say.</summary>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="JsonException">
    /// The text is malformed, or is no such object; the exception names the place in the text and on the page.
    /// </exception>
    public static TSelf FromJson(string json) => ModelSerializer.FromJson<TSelf, TSelf>(json);

    /// <inheritdoc cref="FromJson(string)"/>
    /// <param name="misfits">Keep or refuse values that are not what their pages say.</param>
    public static TSelf FromJson(string json, JsonMisfits misfits) => ModelSerializer.FromJson<TSelf, TSelf>(json, misfits);

    /// <summary>Reads a model from UTF-8 JSON text, and keeps values that are not what their pages say.</summary>
    /// <param name="utf8Json">One JSON object.</param>
    /// <exception cref="JsonException">
    /// The text is malformed, or is no such object; the exception names the place in the text and on the page.
    /// </exception>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json) => ModelSerializer.FromJson<TSelf, TSelf>(utf8Json);

    /// <inheritdoc cref="FromJson(ReadOnlySpan{byte})"/>
    /// <param name="misfits">Keep or refuse values that are not what their pages say.</param>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json, JsonMisfits misfits) =>
        ModelSerializer.FromJson<TSelf, TSelf>(utf8Json, misfits);

    /// <summary>Makes the JSON schema of the model, from its page: a document of its own.</summary>
    /// <returns>A schema that the caller may change, with those of all models that it refers to under "$defs".</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static JsonObject GetJsonSchema() => RouterModelSchema.Of<TSelf>();

    /// <inheritdoc/>
    public sealed override IReadOnlyList<JsonMisfit> FindMisfits() => JsonMisfit.FindIn((TSelf)this);

    /// <summary>Writes the model as JSON text without white space.</summary>
    public string ToJson() => ModelSerializer.ToJson<TSelf, TSelf>((TSelf)this);

    /// <summary>Writes the model as UTF-8 JSON text without white space.</summary>
    public byte[] ToJsonUtf8() => ModelSerializer.ToJsonUtf8<TSelf, TSelf>((TSelf)this);

    /// <summary>
    /// Copies the model and all that is in it, also what is kept of what came and no property says: copy and model share nothing that can
    /// be changed, and are written and behave alike. Fields that a program adds to the class are copied as they are.
    /// </summary>
    /// <exception cref="JsonException">The models are nested too deeply for the stack.</exception>
    /// <exception cref="NotSupportedException">A model is of a project with more than 1,000 models.</exception>
    public TSelf DeepClone() => new JsonCopies().Of((TSelf)this);

    /// <summary>
    /// The JSON of the model for people to read, secrets in it too, cut after 1,000 characters. Of a model that cannot be written it says
    /// why. A partial class of a program may override it.
    /// </summary>
    public override string ToString() => ShownText.Of(this);

    /// <summary>Calls the reader for a model that was never read: only the reader has the description that the names are made of.</summary>
    private static void ReadNothing()
    {
        var reading = new JsonReading(new JsonTokenReader("null"u8));
        reading.Reader.Read();
        TSelf.ReadJson(ref reading);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ModelNames MakeNames(string description)
    {
        if (MetadataUpdater.IsSupported)
        {
            NoteNames();
        }

        return s_names = new(description);
    }

    private static void NoteNames() => EmittedTables.Note(static () => s_names = null);
}
