
namespace Router.Codegen.Binding.Corrections;

/// <summary>What a correction does on a page.</summary>
internal enum CorrectionEffect
{
    /// <summary>It changes the page, or another one for the same thing goes before it.</summary>
    Applied,

    /// <summary>The page says so already.</summary>
    Redundant,

    /// <summary>Another field of the page has the JSON name.</summary>
    NameTaken,

    /// <summary>The page is no enum, or no union.</summary>
    OtherKind,
}

/// <summary>What a correction does on a page.</summary>
/// <param name="Index">The index of the correction among all.</param>
internal sealed record CorrectionUse(int Index, CorrectionEffect Effect);
