using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Checking;

/// <summary>Findings as SARIF 2.1.0, the format in which code hosts read the results of analyses.</summary>
internal static class SarifLog
{
    private const string Root = "SRCROOT";

    public static JsonObject Of(CheckResult result)
    {
        var rules = DiagnosticCatalog.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "Router.Codegen",
                        ["semanticVersion"] = Version,
                        ["informationUri"] = RepositoryAddress.Value,
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["originalUriBaseIds"] = new JsonObject
                {
                    [Root] = new JsonObject { ["uri"] = UriOf(Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar) },
                },
                ["results"] = new JsonArray(
                    [.. result.Findings.Select(finding => Result(finding, rules.FindIndex(rule => rule.Id == finding.Id)))]),
            }),
        };
    }

    /// <summary>The version without its commit.</summary>
    private static string Version => typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    private static JsonObject Rule(DiagnosticDescriptor rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title.ToString(CultureInfo.InvariantCulture) },
        ["helpUri"] = rule.HelpLinkUri,
        ["defaultConfiguration"] = new JsonObject { ["enabled"] = rule.IsEnabledByDefault, ["level"] = Level(rule.DefaultSeverity) },
    };

    private static JsonObject Result(Finding finding, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Message },
        };
        if (finding.File is { } file)
        {
            var place = new JsonObject { ["artifactLocation"] = Artifact(file) };
            if (finding.Place is { } range)
                place["region"] = Region(range);
            result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = place });
        }

        return result;
    }

    private static JsonObject Region(LinePositionSpan range) => new()
    {
        ["startLine"] = range.Start.Line + 1,
        ["startColumn"] = range.Start.Character + 1,
        ["endLine"] = range.End.Line + 1,
        ["endColumn"] = range.End.Character + 1,
    };

    /// <summary>
    /// A file relative to the current folder, which code hosts know as the root of the sources. Other files have their full address.
    /// </summary>
    private static JsonObject Artifact(string file)
    {
        var shown = ShownPath.Of(file);
        return Path.IsPathRooted(shown)
            ? new JsonObject { ["uri"] = UriOf(shown) }
            : new JsonObject
            {
                ["uri"] = string.Join('/', shown.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)),
                ["uriBaseId"] = Root,
            };
    }

    /// <summary>The address of a path. Each part is escaped, because "#" and "%" in a path have a meaning in addresses.</summary>
    private static string UriOf(string path)
    {
        var parts = path.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString);
        return "file:///" + string.Join('/', parts).Replace("%3A", ":", StringComparison.Ordinal);
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
