using System.Text.Json.Nodes;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>A learning run as JSON: the lines of the file, the lines that are not written, and the remaining findings.</summary>
internal static class LearnJson
{
    public static JsonObject Of(LearnRun run, PageProject project)
    {
        var json = new JsonObject
        {
            ["file"] = ShownPath.Of(run.After.Path),
            ["added"] = new JsonArray([.. run.Added.Select(proposal => Added(proposal, project))]),
            ["removed"] = new JsonArray([.. run.Removed.Select(statement => JsonValue.Create(statement))]),
            ["learned"] = run.After.Learned.Count,
            ["convention"] = run.Convention is { } advice ? Of(advice) : null,
            ["notWritten"] = new JsonArray([.. run.Doubtful.Select(proposal => NotWritten(proposal, project))]),
        };
        foreach (var (name, value) in PayloadJson.Grouped(run.Payloads, run.Findings).ToList())
            json[name] = value?.DeepClone();
        return json;
    }

    private static JsonObject Added(Proposal proposal, PageProject project)
    {
        var json = Of(proposal, project);
        json["alsoAppliesTo"] =
            new JsonArray([.. proposal.Others.Select(other => JsonValue.Create(project.Shown(other.Typed.Page.Path)))]);
        return json;
    }

    private static JsonObject NotWritten(Proposal proposal, PageProject project)
    {
        var json = Of(proposal, project);
        json["reason"] = proposal.Doubt;
        return json;
    }

    private static JsonObject Of(Proposal proposal, PageProject project) => new()
    {
        ["line"] = proposal.Statement,
        ["shown"] = proposal.Shown,
        ["of"] = proposal.Of,
        ["page"] = project.Shown(proposal.Model.Typed.Page.Path),
        ["pageLine"] = proposal.PageLine,
    };

    private static JsonObject Of(ConventionAdvice advice) => new()
    {
        ["property"] = ConventionAdvice.Property,
        ["value"] = advice.Convention.ToString(),
        ["right"] = advice.Right,
        ["names"] = advice.Names,
    };
}
