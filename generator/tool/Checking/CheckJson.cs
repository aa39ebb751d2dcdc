using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Checking;

/// <summary>The result of a check as JSON. Lines and columns count from one, as in the other formats.</summary>
internal static class CheckJson
{
    public static JsonObject Of(CheckResult result) => new()
    {
        ["errors"] = result.Errors,
        ["warnings"] = result.Warnings,
        ["infos"] = result.Infos,
        ["diagnostics"] = new JsonArray([.. result.Findings.Select(Of)]),
    };

    /// <summary>The result, the problems that were fixed, and the fixes to choose from for the remaining ones.</summary>
    public static JsonObject Of(FixRun run)
    {
        var json = Of(run.Last);
        foreach (var (problem, left) in json["diagnostics"]!.AsArray().Zip(run.Left))
        {
            problem!["choices"] = new JsonArray(
                [.. left.Choices.Select(fix => new JsonObject { ["kind"] = fix.Kind, ["title"] = fix.Title })]);
        }

        json["fixed"] = new JsonArray([.. run.Fixed.Select(Fixed)]);
        json["files"] = new JsonArray([.. run.Files.Select(file => JsonValue.Create(ShownPath.Of(file.Path)))]);
        return json;
    }

    private static JsonObject Of(Finding finding)
    {
        var json = new JsonObject
        {
            ["id"] = finding.Id,
            ["severity"] = finding.SeverityWord,
            ["message"] = finding.Message,
            ["help"] = finding.Diagnostic.Descriptor.HelpLinkUri,
            ["file"] = finding.File is { } file ? ShownPath.Of(file) : null,
        };
        if (finding.Place is { } place)
            (json["start"], json["end"]) = (Of(place.Start), Of(place.End));
        return json;
    }

    private static JsonObject Of(LinePosition position) => new() { ["line"] = position.Line + 1, ["column"] = position.Character + 1 };

    private static JsonObject Fixed(FixedProblem problem)
    {
        var json = Of(problem.Finding);
        json["kind"] = problem.Fix.Kind;
        json["title"] = problem.Fix.Title;
        return json;
    }
}
