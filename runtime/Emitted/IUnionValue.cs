using System.ComponentModel;
using System.Runtime.Serialization;
using Router.Codegen.Preserving;
using Router.Codegen.Serializer;

namespace Router.Codegen.Emitted;

/// <summary>A union, by its content.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionValue : ISerializable
{
    /// <summary>The member's value, JSON that matches no member, or a <see cref="ValueWithSourceText"/>.</summary>
    object? Content { get; }

    /// <summary>Makes a union of the same type with other content.</summary>
    object WithContent(object? content);

    /// <summary>Copies the value of a member; unions that have lists or maps among their members implement it for those.</summary>
    object CopyValue(object value, JsonCopies copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        return copies.OfObject(value);
    }

    /// <summary>Refuses a serializer that goes by reflection.</summary>
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw ReflectionRefusal.Of(GetType());
}
