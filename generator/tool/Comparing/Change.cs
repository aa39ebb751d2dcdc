using System.Text.Json.Serialization;

namespace Router.Codegen.Tool.Comparing;

/// <summary>A difference between two versions of a model, in terms of C#.</summary>
/// <param name="Model">The C# name of the model: the old name if the model existed.</param>
/// <param name="Member">The C# name of the member: the old name if the member existed; null if the model itself changed.</param>
/// <param name="Before">The old form of the changed part; null if it did not exist.</param>
/// <param name="After">The new form of the changed part; null if it was removed.</param>
/// <param name="BreaksCallers">
/// The reason why C# that compiled without errors and nullable warnings no longer does; null if it still does.
/// </param>
/// <param name="BreaksPayloads">
/// The reason why JSON that was read without misfits now has one, or why the same program writes other JSON; null if there is neither.
/// </param>
internal sealed record Change(
    string Model, string? Member, ChangeKind Kind, string? Before, string? After, string? BreaksCallers, string? BreaksPayloads)
{
    [JsonIgnore]
    public bool Breaks => BreaksCallers is not null || BreaksPayloads is not null;
}

/// <summary>The kinds of changes.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Renamed,

    /// <summary>A property or a member of a union has another type, or a model is of another kind.</summary>
    Retyped,
    MadeRequired,
    MadeOptional,
    MadeNullable,
    MadeNotNullable,
    JsonNameChanged,

    /// <summary>A property became a constant, is no longer a constant, or is another constant.</summary>
    ConstantChanged,

    /// <summary>A value of an enum has other JSON under its C# name.</summary>
    ValueChanged,

    /// <summary>The members of a union are in another order.</summary>
    Reordered,
    MadeStrict,
    MadeNotStrict,
    Deprecated,
    NoLongerDeprecated,
}
