using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Router.Codegen.Diagnostics;

/// <summary>All diagnostics of the generator. Each has a page docs/diagnostics/ID.md.</summary>
internal static class DiagnosticCatalog
{
    private static readonly string Pages = RepositoryAddress.Value + "/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor UnreadableTable = Describe(
        "RCG0001", "Mistake in a table", "In the section '{0}', {1}");

    public static readonly DiagnosticDescriptor UnrecognisedType = Describe(
        "RCG0002", "Unrecognised type", "The type '{0}' is not in the notation of {1}{2}; its values are raw JSON");

    public static readonly DiagnosticDescriptor UnresolvedReference = Describe(
        "RCG0003", "Unresolved model reference", "No page describes '{0}'{1}; {2}");

    public static readonly DiagnosticDescriptor DuplicateField = Describe(
        "RCG0004", "Duplicate field or value", "The {0} '{1}' is listed twice; the second is ignored");

    public static readonly DiagnosticDescriptor DuplicateName = Describe(
        "RCG0005", "Duplicate C# name", "'{0}' would have the same C# name as {1}; it is named '{2}'");

    public static readonly DiagnosticDescriptor UnknownMembers = Describe(
        "RCG0006", "Union without members", "The page of '{0}' lists no members; its values are kept as raw JSON", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PageTooLarge = Describe(
        "RCG0007", "Page too large", "The page is ignored: {0}");

    public static readonly DiagnosticDescriptor UnusedCorrection = Describe(
        "RCG0008", "Correction not applied as stated", "The correction '{0}' {1}");

    public static readonly DiagnosticDescriptor UnreadableOption = Describe(
        "RCG0009", "Invalid option value", "'{0}' is not a valid value for {1}; expected {2}");

    public static readonly DiagnosticDescriptor UnknownRoot = Describe(
        "RCG0010", "Unknown root model", "No page describes the root '{0}'{1}; no model is emitted for it");

    public static readonly DiagnosticDescriptor SetSummary = Describe(
        "RCG0011",
        "Summary of a schema set",
        "The schema set of namespace {0} has {1}; its dialect is {2} ({3}), its wire names are {4} ({5})",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Merged = Describe(
        "RCG0012", "Merged models", "'{0}' replaces {1}, which have the same shape", DiagnosticSeverity.Info, enabled: false);

    public static readonly DiagnosticDescriptor Unsupported = Describe(
        "RCG0013", "Unsupported project", "Generated models need {0}; this project has {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SharedFolder = Describe(
        "RCG0014",
        "Folder in two schema sets",
        "The folder '{0}' is in two schema sets with different settings; those of the first apply to all of its pages");

    public static readonly DiagnosticDescriptor UnshownWireNames = Describe(
        "RCG0015",
        "Assumed JSON names",
        "The pages do not show how JSON names are spelled: those of more than one part in {1} ({0}) are spelled as SDKs in {2} usually do. "
        + "State the property 'RouterCodegenWireNames' for the project or 'WireNames' of a 'RouterSchema' for a set, "
        + "correct single names in a '*.corrections' file, or add the pages of operations.");

    public static readonly DiagnosticDescriptor UnusedPart = Describe("RCG0016", "Part of a page not used", "{0} is not used: {1}");

    public static readonly DiagnosticDescriptor NoPage = Describe(
        "RCG0017", "File is no schema page", "The file is not read as a schema page, so it has no model: {0}");

    public static readonly DiagnosticDescriptor ReadAsAnother = Describe("RCG0018", "Notation read as another", "{0} is read as {1}");

    public static readonly DiagnosticDescriptor OtherModelLinked = Describe(
        "RCG0019", "Link to another model", "The link '{0}' leads to the page of '{1}', whose model is used");

    public static readonly DiagnosticDescriptor DamagedPage = Describe("RCG0020", "Damaged page", "The page is damaged: {0}");

    public static readonly DiagnosticDescriptor UnknownSetting = Describe(
        "RCG0023", "Unknown setting", "'{0}' is no {1}{2}; it has no effect");

    public static readonly DiagnosticDescriptor EmptyPattern = Describe(
        "RCG0024", "Pattern without files", "No file matches '{0}'");

    public static readonly DiagnosticDescriptor NoModels = Describe(
        "RCG0025", "Project without models", "The project has no models: {0}");

    public static readonly DiagnosticDescriptor OtherFormat = Describe(
        "RCG0026", "Pages in another format", "The format of {0}, in '{1}', is that of {2}, which is not read: no model is emitted");

    public static readonly DiagnosticDescriptor ManyModels = Describe(
        "RCG0027",
        "Many models without roots",
        "The project has {0} models; the property RouterCodegenRoots limits them to those that it uses{1}",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TwoPatterns = Describe(
        "RCG0028",
        "Folder of two patterns",
        "Patterns that begin at '{1}' and at '{2}' include the folder '{0}'; the namespaces of its models count from '{1}'");

    public static readonly DiagnosticDescriptor UnusedIgnore = Describe(
        "RCG0030", "Unused ignore comment", "The comment ignores '{0}', which is not reported here");

    public static readonly DiagnosticDescriptor OtherThanBaseline = Describe(
        "RCG0031", "Model differs from its baseline", "'{0}' {1}");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = typeof(DiagnosticCatalog)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (DiagnosticDescriptor)field.GetValue(null))
        .ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>All descriptors, by id.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    /// <summary>True if there is a descriptor with this id.</summary>
    public static bool Has(string id) => ById.ContainsKey(id);

    /// <summary>The descriptor with this id.</summary>
    public static DiagnosticDescriptor Get(string id) => ById[id];

    /// <summary>The descriptor that counts further diagnostics with this id in a file.</summary>
    public static DiagnosticDescriptor GetFurther(string id)
    {
        var kind = Get(id);
        return new(
            id,
            kind.Title,
            "{0} more of these in this file are not listed",
            kind.Category,
            kind.DefaultSeverity,
            kind.IsEnabledByDefault,
            helpLinkUri: kind.HelpLinkUri);
    }

    private static DiagnosticDescriptor Describe(
        string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, bool enabled = true) =>
        new(id, title, message, "Router.Codegen", severity, enabled, helpLinkUri: $"{Pages}{id}.md");
}
