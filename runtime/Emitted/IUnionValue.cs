using System.ComponentModel;
using System.Runtime.Serialization;
using Router.Codegen.Preserving;
using Router.Codegen.Serializer;

namespace Router.Codegen.Emitted;

/// <summary>A value of a generated union.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionValue : ISerializable
{
    /// <summary>The value of a member, a <see cref="UnknownJson"/> if no member matched, or a <see cref="ValueWithSourceText"/>.</summary>
    object? Content { get; }

    /// <summary>Makes a union of the same type with different content.</summary>
    object WithContent(object? content);

    /// <summary>Copies the value of a member. Unions with lists or maps among their members override it for those.</summary>
    object CopyValue(object value, JsonCopies copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        return copies.OfObject(value);
    }

    /// <summary>Throws: serializers based on reflection are not supported.</summary>
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw ReflectionRefusal.Of(GetType());
}
