namespace Router.Codegen.Options.ProjectFiles;

/// <summary>The names of settings in project files.</summary>
internal static class KnownSettings
{
    public const string Item = "RouterSchema";

    public const string PropertyPrefix = "RouterCodegen";

    public static readonly string[] Properties =
    [
        "RouterCodegenNamespace", "RouterCodegenAccessibility", "RouterCodegenRoots", "RouterCodegenMerge", "RouterCodegenWireNames",
        "RouterCodegenMisfits", "RouterCodegenUnknownNulls", "RouterCodegenJsonSchemas", "RouterCodegenStrict",
        "RouterCodegenFilePerModel", "RouterCodegenMode",
    ];

    /// <summary>The metadata of RouterSchema.</summary>
    public static readonly string[] Metadata =
        ["Namespace", "Dialect", "WireNames", "Misfits", "UnknownNulls", "JsonSchemas", "Strict", "Roots", "Root"];

    /// <summary>Attributes of MSBuild, and metadata of items of any kind for SDKs and editors.</summary>
    public static readonly HashSet<string> OfAnyItem = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates",
        "MatchOnMetadata", "MatchOnMetadataOptions", "Link", "LinkBase", "Visible", "InProject", "SubType", "DependentUpon", "AutoGen",
        "DesignTime", "Generator", "LastGenOutput", "CustomToolNamespace", "CopyToOutputDirectory", "CopyToPublishDirectory", "TargetPath",
        "ExcludeFromSingleFile", "Pack", "PackagePath", "PackageCopyToOutput",
    };
}
