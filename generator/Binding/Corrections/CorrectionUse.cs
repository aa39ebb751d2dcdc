
namespace Router.Codegen.Binding.Corrections;

/// <summary>The effect of a correction on a page.</summary>
internal enum CorrectionEffect
{
    /// <summary>The correction changes the page, or another correction of the same property has precedence.</summary>
    Applied,

    /// <summary>The page already says the same, and would be read the same without the correction.</summary>
    Redundant,

    /// <summary>The field is any JSON, which includes null.</summary>
    AnyJson,

    /// <summary>The field is deprecated, and deprecated fields are never required.</summary>
    Deprecated,

    /// <summary>The field has the JSON name without the correction.</summary>
    SameName,

    /// <summary>Another field of the page has the JSON name.</summary>
    NameTaken,

    /// <summary>The correction needs an enum or a union, and the page is of another kind.</summary>
    OtherKind,
}

/// <summary>The effect of a correction on a page.</summary>
/// <param name="Index">The index of the correction among all corrections.</param>
internal sealed record CorrectionUse(int Index, CorrectionEffect Effect);
