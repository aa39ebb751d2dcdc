using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>The state of a tracked object: one that is being written and for which JSON is kept.</summary>
internal struct TrackedObject
{
    /// <summary>The JSON that is kept for the object.</summary>
    public PreservedJson Preserved;

    /// <summary>The index of the mark of the object's first kept value.</summary>
    public int First;

    /// <summary>The number of the object's kept values.</summary>
    public int Count;

    /// <summary>The number of kept values that are not written yet; larger if texts of additional properties are kept.</summary>
    public int Left;

    /// <summary>The depth of the tracked object around this one.</summary>
    public int OuterDepth;

    /// <summary>The length of the text up to which it has been noted.</summary>
    public int Noted;

    /// <summary>The offset of the comma of the property that is being written; -1 if nothing can be kept for it.</summary>
    public int Property;

    /// <summary>The place of what is kept for that property.</summary>
    public TrackedPlace Place;

    /// <summary>The index of its kept value in <see cref="PreservedJson.Values"/>.</summary>
    public int Field;

    /// <summary>The index in <see cref="PreservedJson.Values"/> at which the next search begins.</summary>
    public int Hint;

    /// <summary>True if the kept name has replaced the written one.</summary>
    public bool IsNamed;
}

/// <summary>The place of what is kept for a property.</summary>
internal enum TrackedPlace : byte
{
    /// <summary>Not searched for yet.</summary>
    Unsought,

    /// <summary>Nothing is kept.</summary>
    None,

    /// <summary>Among the kept values of fields.</summary>
    Field,

    /// <summary>Among the kept values of additional properties.</summary>
    Additional,
}
