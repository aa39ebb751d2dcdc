using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Router.Codegen.Diagnostics;

/// <summary>Every diagnostic that the generator reports. Each has a page docs/diagnostics/ID.md.</summary>
internal static class DiagnosticCatalog
{
    public static readonly DiagnosticDescriptor UnreadableTable = Describe(
        "RCG0001", "A table cannot be read", "The table under '{0}' cannot be read: {1}");

    public static readonly DiagnosticDescriptor UnrecognisedType = Describe(
        "RCG0002", "A type is not understood", "The type '{0}' is not understood as {1}; its values are raw JSON");

    public static readonly DiagnosticDescriptor UnresolvedReference = Describe(
        "RCG0003", "A reference leads to no page", "No page describes '{0}'{1}; {2}");

    public static readonly DiagnosticDescriptor DuplicateField = Describe(
        "RCG0004", "A field stands twice", "The field '{0}' stands twice on this page; the first one counts");

    public static readonly DiagnosticDescriptor DuplicateName = Describe(
        "RCG0005", "A name is taken twice", "'{0}' would have the same C# name as {1}; it is named '{2}'");

    public static readonly DiagnosticDescriptor UnknownMembers = Describe(
        "RCG0006", "A union names no members", "The page of '{0}' names no members; its values are kept as raw JSON", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PageTooLarge = Describe(
        "RCG0007", "A page is too large to read", "The page is passed over: {0}");

    public static readonly DiagnosticDescriptor UnusedCorrection = Describe(
        "RCG0008", "A correction has no effect", "The correction '{0}' has no effect: {1}");

    public static readonly DiagnosticDescriptor UnreadableOption = Describe(
        "RCG0009", "An option has no meaning", "The value '{0}' of {1} has no meaning; expected {2}");

    public static readonly DiagnosticDescriptor UnknownRoot = Describe(
        "RCG0010", "A root names no page", "No page describes the root '{0}'{1}");

    public static readonly DiagnosticDescriptor SetSummary = Describe(
        "RCG0011", "What was assumed of a schema set",
        "The schema set of namespace {0} has {1}; its dialect is {2} ({3}), its wire names are {4} ({5})",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor Merged = Describe(
        "RCG0012", "Models of the same shape were merged", "'{0}' stands for {1}", DiagnosticSeverity.Info, enabled: false);

    public static readonly DiagnosticDescriptor Unsupported = Describe(
        "RCG0013", "The project cannot take generated models", "Models need {0}; this project has {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SharedFolder = Describe(
        "RCG0014", "A folder is in two schema sets", "The folder '{0}' is in two schema sets with different settings; all of its pages go by those of the first");

    public static readonly DiagnosticDescriptor UnshownWireNames = Describe(
        "RCG0015",
        "JSON names rest on an assumption",
        "The pages do not show how JSON names are spelled: {0} names of more than one part in {1} are spelled as SDKs in {2} mostly do. "
        + "State 'WireNames', correct single names in a '*.corrections' file, or add the pages of operations.");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = typeof(DiagnosticCatalog).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (DiagnosticDescriptor)field.GetValue(null)).ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>All descriptors, by id.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The descriptor with this id.</summary>
    public static DiagnosticDescriptor Get(string id) => ById[id];

    /// <summary>The descriptor that says how many more diagnostics with this id a file has.</summary>
    public static DiagnosticDescriptor GetFurther(string id)
    {
        var kind = Get(id);
        return new(
            id, kind.Title, "{0} more of these in this file are not listed", kind.Category, kind.DefaultSeverity, kind.IsEnabledByDefault,
            helpLinkUri: kind.HelpLinkUri);
    }

    private static DiagnosticDescriptor Describe(
        string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, bool enabled = true) =>
        new(id, title, message, "Router.Codegen", severity, enabled, helpLinkUri: $"https://github.com/router-codegen/router-codegen/blob/main/docs/diagnostics/{id}.md");
}
