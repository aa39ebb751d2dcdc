using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Names;
using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>
/// The base of generated object models. It keeps the JSON of a payload that the properties of the model do not hold. A property of this
/// type in a program's own type is written as the model that its value is; it cannot be read, as nothing in JSON says which model that is.
/// </summary>
[JsonConverter(typeof(AnyModelConverter))]
public abstract partial class JsonModel
{
    private protected JsonModel()
    {
    }

    /// <summary>The JSON of this object that its properties do not hold; null if there is none.</summary>
    internal PreservedJson? Preserved { get; set; }

    /// <summary>The properties that came and are not documented. They are written back as they came.</summary>
    public UnknownProperties UnknownProperties => (Preserved ??= new()).UnknownOf(this);

    /// <summary>
    /// Writes null for a property until it is assigned, also where its page does not show that it may be null: a PATCH deletes values so.
    /// (Null that is assigned to a property that may only be absent leaves it out.)
    /// </summary>
    /// <param name="property">
    /// The JSON name of the property, or another spelling of it: <c>nameof</c> does, where no correction gives the property another name.
    /// </param>
    /// <exception cref="ArgumentException">The model has no such property.</exception>
    public void SetNull(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        var names = FieldNames();
        var field = names.IndexOfAny(property);
        if (field < 0)
        {
            var all = string.Join("', '", Enumerable.Range(0, names.All.Length).Select(names.TextOf));
            throw new ArgumentException($"{GetType().Name} has no property '{property}' in JSON. It has '{all}'.", nameof(property));
        }

        NoteNull(field).IsExplicit = true;
    }

    /// <summary>
    /// The values of this model, and of all that is in it, that are not what their pages say. What came in their place is written back as
    /// long as the property is not assigned.
    /// </summary>
    /// <exception cref="JsonException">The models are nested too deeply for the stack, as one inside itself is.</exception>
    public abstract IReadOnlyList<JsonMisfit> FindMisfits();

    /// <summary>To be called when a property is assigned: what came for it is no longer written.</summary>
    /// <param name="field">Its place on the page.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void AssignJson(int field)
    {
        if (Preserved is not null)
        {
            Forget(field);
        }
    }

    /// <summary>To be called when a property is assigned of which null is another thing than absence.</summary>
    /// <param name="assigned">The bits of the properties that have been assigned.</param>
    /// <param name="field">Its place on the page.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AssignJson(ref int assigned, int field)
    {
        assigned |= 1 << field;
        AssignJson(field);
    }

    /// <inheritdoc cref="AssignJson(ref int, int)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AssignJson(ref ulong assigned, int field)
    {
        assigned |= 1UL << field;
        AssignJson(field);
    }

    /// <summary>
    /// To be called when a list or map is assigned that the page's dialect cannot say to be nullable: null becomes an empty one, which is
    /// written as null.
    /// </summary>
    /// <returns>The value of the property.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T AssignJson<T>(int field, T value)
        where T : class, new()
    {
        AssignJson(field);
        if (value is not null)
        {
            return value;
        }

        NoteNull(field);
        return new T();
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => throw ReflectionRefusal.Of(GetType());

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => throw ReflectionRefusal.Of(GetType());

    private void Forget(int field) => Preserved!.Forget(FieldNames().All[field]);

    private ref KeptValue NoteNull(int field)
    {
        ref var kept = ref (Preserved ??= new()).ValueOf(FieldNames().All[field]);
        kept = kept with
        {
            Text = KeptValue.Null,
            NonCanonical = default,
            Misfits = null,
            Elements = null,
            IsWritten = true,
            IsAssigned = true,
        };
        return ref kept;
    }

    /// <summary>Replaces the values of a shallow copy's properties by copies of them; emitted code implements it.</summary>
    /// <exception cref="NotSupportedException">The model is of a project with so many models that there is no such code.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void CopyJson(JsonCopies copies) => throw new NotSupportedException(
        $"There is no code that copies {GetType().Name}: projects with more than 1,000 models are emitted without it.");

    /// <summary>The copy of this model and of all that is in it.</summary>
    internal JsonModel Copy(JsonCopies copies)
    {
        var copy = (JsonModel)MemberwiseClone();
        copies.Add(this, copy);
        copy.CopyJson(copies);
        copy.Preserved = Preserved?.Copy(copy, copies);
        return copy;
    }

    // A method: generators that go through the properties of a type find those that are internal and abstract too, and write code over
    // them.

    /// <summary>The names of the fields, which unknown names are compared with.</summary>
    internal abstract ModelNames FieldNames();
}
