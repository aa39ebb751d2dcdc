using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>Reads the build's options.</summary>
internal static class OptionsReader
{
    /// <summary>The property by which the run of the program that writes files differs from the run of the compiler.</summary>
    public const string FileWriter = "RouterCodegenFileWriter";

    private static readonly string[] Accessibilities = ["public", "internal"];

    public static BuildOptions Read(AnalyzerConfigOptions options)
    {
        var values = new OptionValues(options);
        var project = Project(values);
        var folders = FolderReader.Read(values);
        var mode = values.Enumerated<GenerationMode>("RouterCodegenMode", values.Property("RouterCodegenMode"));
        return new BuildOptions(project, folders, values.Diagnostics)
        {
            HasAnalyzer = values.Property("RouterCodegenReporter") == "Analyzer",
            Mode = mode ?? GenerationMode.Generator,
            IsFileWriter = values.Property(FileWriter) == "true",
        };
    }

    private static ProjectOptions Project(OptionValues values)
    {
        var root = values.Property("RootNamespace") ?? "";
        return new ProjectOptions(
            values.Namespace("RouterCodegenNamespace", values.Property("RouterCodegenNamespace"))
                ?? values.Namespace("RootNamespace", root + ".Models")
                ?? "Models",
            Folder(values),
            values.Choice("RouterCodegenAccessibility", values.Property("RouterCodegenAccessibility"), Accessibilities) ?? "public",
            OptionValues.Names(OptionValues.Unescaped(values.Property("RouterCodegenRootList") ?? "")),
            Enumerated<MergeMode>("RouterCodegenMerge") ?? MergeMode.None,
            Enumerated<WireNameConvention>("RouterCodegenWireNames"),
            Enumerated<Misfits>("RouterCodegenMisfits") ?? Misfits.Keep,
            Enumerated<UnknownNulls>("RouterCodegenUnknownNulls") ?? UnknownNulls.Empty,
            Enumerated<EmittedSchemas>("RouterCodegenJsonSchemas") ?? EmittedSchemas.Auto,
            Flag("RouterCodegenStrict"),
            Flag("RouterCodegenFilePerModel"),
            Flag("RouterCodegenIsReferenced"));

        T? Enumerated<T>(string name)
            where T : struct => values.Enumerated<T>(name, values.Property(name));

        bool Flag(string name) => values.Flag(name, values.Property(name)) ?? false;
    }

    /// <summary>The project's folder. The package's targets pass it with escapes; without them, the SDK's value counts.</summary>
    private static string Folder(OptionValues values) => values.Property("RouterCodegenProjectFolder") is { } folder
        ? OptionValues.Unescaped(folder)
        : values.Property("ProjectDir") ?? "";
}
