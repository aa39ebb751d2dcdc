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

    /// <summary>The metadata of a RouterSchema.</summary>
    public static readonly string[] Metadata =
        ["Namespace", "Dialect", "WireNames", "Misfits", "UnknownNulls", "JsonSchemas", "Strict", "Roots", "Root"];

    /// <summary>Attributes of MSBuild's own, and metadata by which SDKs and editors treat items of any kind.</summary>
    public static readonly HashSet<string> OfAnyItem = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates",
        "MatchOnMetadata", "MatchOnMetadataOptions", "Link", "LinkBase", "Visible", "InProject", "SubType", "DependentUpon", "AutoGen",
        "DesignTime", "Generator", "LastGenOutput", "CustomToolNamespace", "CopyToOutputDirectory", "CopyToPublishDirectory", "TargetPath",
        "ExcludeFromSingleFile", "Pack", "PackagePath", "PackageCopyToOutput",
    };
}
