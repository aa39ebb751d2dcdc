using System.Text.Json.Serialization;

namespace Router.Codegen.Tool.Comparing;

/// <summary>A difference between two versions of a model, in terms of C#.</summary>
/// <param name="Model">The C# name of the model, in the old version if that has it.</param>
/// <param name="Member">The C# name of the member, in the old version if that has it; null if the model itself changed.</param>
/// <param name="Before">The part that changed, as it was; null if it was not there.</param>
/// <param name="After">The part that changed, as it is; null if it is gone.</param>
/// <param name="BreaksCallers">
/// The reason why C# that compiled without errors and without warnings of null does so no longer; null if it still does.
/// </param>
/// <param name="BreaksPayloads">
/// The reason why JSON that was read is a misfit, or why the same program writes other JSON; null if neither is the case.
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

    /// <summary>A property or a union's member has another type, a model is of another kind.</summary>
    Retyped,
    MadeRequired,
    MadeOptional,
    MadeNullable,
    MadeNotNullable,
    JsonNameChanged,

    /// <summary>A property is a constant or is none, or is another one.</summary>
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
