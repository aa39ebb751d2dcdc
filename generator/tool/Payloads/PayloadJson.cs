using System.Text.Json;
using System.Text.Json.Nodes;

namespace Router.Codegen.Tool.Payloads;

/// <summary>The parts of payloads that do not fit, as JSON.</summary>
internal static class PayloadJson
{
    /// <summary>The findings of a check, with the counts of payloads.</summary>
    public static JsonObject Of(int payloads, IReadOnlyCollection<PayloadFinding> findings) => new()
    {
        ["payloads"] = payloads,
        ["unfit"] = findings.Select(finding => finding.Payload).Distinct().Count(),
        ["findings"] = new JsonArray([.. findings.Select(Of)]),
    };

    /// <summary>The findings of a check. Equal ones are one entry with the number of payloads.</summary>
    public static JsonObject Grouped(int payloads, IReadOnlyCollection<PayloadFinding> findings)
    {
        var json = Of(payloads, findings);
        json["findings"] = new JsonArray([.. SameFindings.Of(findings).Select(same =>
        {
            var one = Of(same.First);
            one["payloads"] = same.Payloads;
            return one;
        })]);
        return json;
    }

    private static JsonObject Of(PayloadFinding finding) => new()
    {
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(finding.Kind.ToString()),
        ["payload"] = finding.Payload,
        ["path"] = finding.Path,
        ["problem"] = finding.Problem,
        ["page"] = finding.Page,
        ["line"] = finding.Line,
    };
}
