using System.Text.Json.Serialization;
using Router.Codegen;

namespace Corpus.Payloads;

/// <summary>The results for the payloads that a set's pages show.</summary>
/// <param name="Outcomes">The result for each payload.</param>
internal sealed record PayloadResult([property: JsonIgnore] IReadOnlyList<PayloadOutcome> Outcomes)
{
    /// <summary>The number of payloads that the pages show.</summary>
    public int Shown => Outcomes.Count;

    /// <summary>The number of payloads that their models read.</summary>
    public int Read => Outcomes.Count(outcome => outcome.Written is not null);

    /// <summary>The number of payloads that were written back as equal JSON.</summary>
    public int Equal => Outcomes.Count(outcome => outcome.Failure is null);

    /// <summary>The number of payloads that were read with misfits.</summary>
    public int WithMisfits => Outcomes.Count(outcome => outcome.Misfits.Count > 0);

    /// <summary>The misfits by kind and by property.</summary>
    [JsonIgnore]
    public IEnumerable<(string What, int Count)> Misfits => Outcomes.SelectMany(outcome => outcome.Misfits)
        .GroupBy(misfit => $"{misfit.Kind}: {misfit.Model}{misfit.Path[misfit.Path.LastIndexOf('.')..]}: found {misfit.Found}")
        .Select(same => (same.Key, same.Count()))
        .OrderByDescending(same => same.Item2);

    /// <summary>
    /// True if misfits are refused, so that a payload may be refused. Otherwise all payloads must be read and written back equal, and each
    /// misfit must have a known reason.
    /// </summary>
    public bool IsRefusing { get; init; }

    /// <summary>Known misfits with their reasons. Null has none: the dialect of the pages with payloads has no notation for null.</summary>
    private static readonly Dictionary<(JsonMisfitKind Kind, string Model, string Path), string> Reasons = new()
    {
        [(JsonMisfitKind.Missing, "TriggerEventRequestDto", "$.workflowId")] = "its JSON name is 'name', which no page shows",
    };

    /// <summary>The number of payloads that the schemas accept; null if schemas are not tested.</summary>
    public int? Accepted => Count(static schema => schema is { IsMisfit: false, Complaint: null } ? 1 : 0);

    /// <summary>The number of payloads with an added fault that the schemas refuse.</summary>
    public int? FaultsRefused => Count(static schema => schema.FaultsRefused);

    /// <summary>The disagreements between schemas and models.</summary>
    [JsonIgnore]
    public IEnumerable<string> Disagreements => Outcomes.SelectMany(outcome =>
        outcome.Schema?.Disagreements.Select(what => $"{outcome.Page}: {outcome.Type}: {what}") ?? []);

    /// <summary>True if all payloads have the required result.</summary>
    [JsonIgnore]
    public bool Passed => !HasFault && !Disagreements.Any()
        && (IsRefusing || (Equal == Shown && Outcomes.All(outcome => outcome.Misfits.All(HasReason))));

    private int? Count(Func<SchemaOutcome, int> count) => Outcomes.Any(static outcome => outcome.Schema is not null)
        ? Outcomes.Sum(outcome => outcome.Schema is { } schema ? count(schema) : 0)
        : null;

    private static bool HasReason(JsonMisfit misfit) =>
        misfit.Kind == JsonMisfitKind.Null || Reasons.ContainsKey((misfit.Kind, misfit.Model, $"$.{misfit.Path.Split('.')[^1]}"));

    public IEnumerable<PayloadOutcome> Failures => Outcomes.Where(outcome => outcome.Failure is not null);

    /// <summary>The payloads whose result differs from that before models were merged; null if none were merged.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Changed { get; init; }

    /// <summary>True if a model threw another exception than JsonException, or merging changed a result.</summary>
    public bool HasFault => Changed is { Count: > 0 } || Outcomes.Any(outcome => outcome.IsFault);

    /// <summary>Adds the differences from the results before merging.</summary>
    /// <param name="unmerged">The results for the same payloads before models were merged.</param>
    public PayloadResult ComparedTo(PayloadResult unmerged)
    {
        var before = unmerged.Outcomes.ToLookup(outcome => (outcome.Page, outcome.Literal));
        return this with
        {
            Changed =
            [
                .. Outcomes
                    .Where(outcome => !before[(outcome.Page, outcome.Literal)].Any(outcome.IsSameAs))
                    .Select(outcome => $"{outcome.Page}: {outcome.Type}: changed by merging"),
                .. unmerged.Outcomes
                    .ExceptBy(Outcomes.Select(outcome => (outcome.Page, outcome.Literal)), outcome => (outcome.Page, outcome.Literal))
                    .Select(outcome => $"{outcome.Page}: {outcome.Type}: lost by merging"),
            ],
        };
    }
}

/// <summary>The result for a payload.</summary>
/// <param name="Written">The JSON that its model wrote; null if reading failed.</param>
/// <param name="Failure">The reason why the payload was not written back equal; null if it was.</param>
/// <param name="Path">The path at which reading failed.</param>
/// <param name="IsFault">True if the model threw another exception than JsonException, which no payload justifies.</param>
internal sealed record PayloadOutcome(
    string Page, string Type, string Literal, byte[]? Written, string? Failure = null, string? Path = null, bool IsFault = false)
{
    /// <summary>The misfits in the payload.</summary>
    public IReadOnlyList<JsonMisfit> Misfits { get; init; } = [];

    /// <summary>The result of the model's schema; null if schemas are not tested.</summary>
    public SchemaOutcome? Schema { get; init; }

    /// <summary>
    /// True if both wrote the same bytes or failed at the same path for the same reason. The name of the model in the message is ignored,
    /// as merging may change it.
    /// </summary>
    public bool IsSameAs(PayloadOutcome other) => Written is null
        ? other.Written is null && (Path, Reason(Failure!)) == (other.Path, Reason(other.Failure!))
        : other.Written is not null && Written.AsSpan().SequenceEqual(other.Written);

    private static string Reason(string failure) => failure.Split(" (model ")[0];
}
