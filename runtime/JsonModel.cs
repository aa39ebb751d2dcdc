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
/// The base class of generated object models. It keeps the JSON of a payload that the properties of the model do not represent. A property
/// of this type, in another class, is written as the model that is its value. It cannot be read, because the JSON does not say which model
/// it is.
/// </summary>
[JsonConverter(typeof(AnyModelConverter))]
public abstract partial class JsonModel
{
    private protected JsonModel()
    {
    }

    /// <summary>The JSON of this object that its properties do not represent; null if there is none.</summary>
    internal PreservedJson? Preserved { get; set; }

    /// <summary>The properties that were read and are not documented. They are written back unchanged.</summary>
    public UnknownProperties UnknownProperties => (Preserved ??= new()).UnknownOf(this);

    /// <summary>
    /// Writes null for a property until it is assigned, even if its page does not say that it may be null. A PATCH request can delete a
    /// value in this way. (If a property may only be absent, assigning null omits it.)
    /// </summary>
    /// <param name="property">
    /// The JSON name of the property; case and punctuation do not matter. <c>nameof</c> works unless a correction renames the property.
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
    /// Finds the values in this model, at any depth, that do not match their pages. The JSON that was read in their place is written
    /// back until the property is assigned.
    /// </summary>
    /// <exception cref="JsonException">
    /// The models are nested too deeply for the stack, for example because one contains itself.
    /// </exception>
    public abstract IReadOnlyList<JsonMisfit> FindMisfits();

    /// <summary>Called when a property is assigned. The JSON that was kept for it is no longer written.</summary>
    /// <param name="field">The index of its field in page order.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void AssignJson(int field)
    {
        if (Preserved is not null)
        {
            Forget(field);
        }
    }

    /// <summary>Called when a property is assigned for which null differs from absence.</summary>
    /// <param name="assigned">The bits of the properties that have been assigned.</param>
    /// <param name="field">The index of its field in page order.</param>
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
    /// Called when a list or map is assigned, if the page's dialect has no notation for a nullable one. Null becomes an empty list or map,
    /// which is written as null.
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

    /// <summary>Replaces the property values of a shallow copy by copies of them. Emitted code overrides this method.</summary>
    /// <exception cref="NotSupportedException">The project has more than 1,000 models, so this code is not emitted.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void CopyJson(JsonCopies copies) => throw new NotSupportedException(
        $"There is no code that copies {GetType().Name}: projects with more than 1,000 models are emitted without it.");

    /// <summary>Copies this model and everything in it.</summary>
    internal JsonModel Copy(JsonCopies copies)
    {
        var copy = (JsonModel)MemberwiseClone();
        copies.Add(this, copy);
        copy.CopyJson(copies);
        copy.Preserved = Preserved?.Copy(copy, copies);
        return copy;
    }

    // A method and not a property: other generators may enumerate the properties of a type, including internal abstract ones, and emit code
    // that uses them.

    /// <summary>The JSON names of the fields.</summary>
    internal abstract ModelFieldNames FieldNames();
}
