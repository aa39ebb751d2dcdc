using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>An object that is being written and of which something is kept, up to the property that is being written.</summary>
internal struct TrackedObject
{
    /// <summary>The JSON that is kept of the object.</summary>
    public PreservedJson Preserved;

    /// <summary>The index of the first mark of the object's kept values.</summary>
    public int First;

    /// <summary>The number of the object's kept values.</summary>
    public int Count;

    /// <summary>The number of the object's kept values that are not written yet; more if additional properties are kept.</summary>
    public int Left;

    /// <summary>The depth of the tracked object around this one.</summary>
    public int OuterDepth;

    /// <summary>The length of the text that has been noted.</summary>
    public int Noted;

    /// <summary>The offset of the property that is being written, at its comma.</summary>
    public int Property;

    /// <summary>The place of that property's kept text.</summary>
    public TrackedPlace Place;

    /// <summary>The index of its kept value among those of fields.</summary>
    public int Field;

    /// <summary>The index at which the search for the next property's kept value begins.</summary>
    public int Hint;

    /// <summary>True if the property has the name that came.</summary>
    public bool IsNamed;
}

/// <summary>The place of what is kept of a property.</summary>
internal enum TrackedPlace : byte
{
    /// <summary>It was not looked for yet.</summary>
    Unsought,

    /// <summary>Nothing is kept.</summary>
    None,

    /// <summary>Among the fields of the model.</summary>
    Field,

    /// <summary>Among the additional properties.</summary>
    Additional,
}
