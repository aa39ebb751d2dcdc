using System.Text.Json.Serialization;
using Router.Codegen;

namespace Corpus.Payloads;

/// <summary>The outcome of the payloads that a set's pages show.</summary>
/// <param name="Outcomes">The outcome of each.</param>
internal sealed record PayloadResult([property: JsonIgnore] IReadOnlyList<PayloadOutcome> Outcomes)
{
    /// <summary>The number that the pages show.</summary>
    public int Shown => Outcomes.Count;

    /// <summary>The number that their models read.</summary>
    public int Read => Outcomes.Count(outcome => outcome.Written is not null);

    /// <summary>The number that was written back as the same JSON value.</summary>
    public int Equal => Outcomes.Count(outcome => outcome.Failure is null);

    /// <summary>The number that was read with misfits.</summary>
    public int WithMisfits => Outcomes.Count(outcome => outcome.Misfits.Count > 0);

    /// <summary>These values by kind and by property.</summary>
    [JsonIgnore]
    public IEnumerable<(string What, int Count)> Misfits => Outcomes.SelectMany(outcome => outcome.Misfits)
        .GroupBy(misfit => $"{misfit.Kind}: {misfit.Model}{misfit.Path[misfit.Path.LastIndexOf('.')..]}: found {misfit.Found}")
        .Select(same => (same.Key, same.Count()))
        .OrderByDescending(same => same.Item2);

    /// <summary>
    /// True if misfits are refused: then a payload may be refused too. Else all are read, and written back equal, and nothing in them is a
    /// misfit without a reason.
    /// </summary>
    public bool IsRefusing { get; init; }

    /// <summary>
    /// Misfits with their reason. Null needs none to be told: the dialect of the pages that show payloads has no word for it.
    /// </summary>
    private static readonly Dictionary<(JsonMisfitKind Kind, string Model, string Path), string> Reasons = new()
    {
        [(JsonMisfitKind.Missing, "TriggerEventRequestDto", "$.workflowId")] = "its JSON name is 'name', which no page shows",
    };

    /// <summary>The number of payloads that the schemas accept; null if they were not asked.</summary>
    public int? Accepted => Count(static schema => schema is { IsMisfit: false, Complaint: null } ? 1 : 0);

    /// <summary>The number of payloads with one fault more that the schemas refuse.</summary>
    public int? FaultsRefused => Count(static schema => schema.FaultsRefused);

    /// <summary>Where schemas and models disagree.</summary>
    [JsonIgnore]
    public IEnumerable<string> Disagreements => Outcomes.SelectMany(outcome =>
        outcome.Schema?.Disagreements.Select(what => $"{outcome.Page}: {outcome.Type}: {what}") ?? []);

    /// <summary>True if all payloads went as they have to.</summary>
    [JsonIgnore]
    public bool Passed => !HasFault && !Disagreements.Any()
        && (IsRefusing || (Equal == Shown && Outcomes.All(outcome => outcome.Misfits.All(HasReason))));

    private int? Count(Func<SchemaOutcome, int> count) => Outcomes.Any(static outcome => outcome.Schema is not null)
        ? Outcomes.Sum(outcome => outcome.Schema is { } schema ? count(schema) : 0)
        : null;

    private static bool HasReason(JsonMisfit misfit) =>
        misfit.Kind == JsonMisfitKind.Null || Reasons.ContainsKey((misfit.Kind, misfit.Model, $"$.{misfit.Path.Split('.')[^1]}"));

    public IEnumerable<PayloadOutcome> Failures => Outcomes.Where(outcome => outcome.Failure is not null);

    /// <summary>
    /// What became of those that went another way through the set's models before these were merged; null where nothing was merged.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Changed { get; init; }

    /// <summary>True if a model threw what is no answer to any payload, or merging changed an answer.</summary>
    public bool HasFault => Changed is { Count: > 0 } || Outcomes.Any(outcome => outcome.IsFault);

    /// <summary>The same with what merging changed.</summary>
    /// <param name="unmerged">What became of the same payloads before models were merged.</param>
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

/// <summary>The outcome of a payload.</summary>
/// <param name="Written">The JSON that its model wrote; null where it did not read it.</param>
/// <param name="Failure">Why it did not come back as it was; null where it did.</param>
/// <param name="Path">Where reading failed.</param>
/// <param name="IsFault">True if the model is to blame, whatever the payload: it threw something else than a JsonException.</param>
internal sealed record PayloadOutcome(
    string Page, string Type, string Literal, byte[]? Written, string? Failure = null, string? Path = null, bool IsFault = false)
{
    /// <summary>The values that are not what their pages say.</summary>
    public IReadOnlyList<JsonMisfit> Misfits { get; init; } = [];

    /// <summary>The answer of the model's schema; null where it was not asked.</summary>
    public SchemaOutcome? Schema { get; init; }

    /// <summary>
    /// True if both wrote the same bytes, or failed for the same reason at the same place; they name the model that failed, which merging
    /// may change.
    /// </summary>
    public bool IsSameAs(PayloadOutcome other) => Written is null
        ? other.Written is null && (Path, Reason(Failure!)) == (other.Path, Reason(other.Failure!))
        : other.Written is not null && Written.AsSpan().SequenceEqual(other.Written);

    private static string Reason(string failure) => failure.Split(" (model ")[0];
}
