using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Drift;

public sealed class DriftTests(ITestOutputHelper output)
{
    /// <summary>
    /// The payloads of the router API and the test vectors without misfits. Strict sets are left out, as they allow no drift.
    /// </summary>
    public static TheoryData<string> Sources =>
    [
        .. Payload.Names,
        .. Vector.All.Where(entry => entry.Value is { Error: null, Misfits: null } && IsOpen(entry.Value)).Select(entry => entry.Key),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_changed_value_is_written_back_as_read(string source)
    {
        var (model, payload) = Open(source);
        var failures = new List<string>();
        var value = model.Read(payload);
        var known = model.FindMisfits(value).Select(misfit => (misfit.Path, misfit.Kind)).ToHashSet();
        foreach (var drift in DriftCases.Of(value, payload))
        {
            var changed = drift.Apply(payload);
            if (Problem(model, drift, changed, known) is { } problem)
            {
                failures.Add($"{drift}: {problem}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Thousands_of_changes_of_every_kind_are_tested()
    {
        var counts = Sources
            .SelectMany(source => Open(source.Data) is var (model, payload) ? DriftCases.Of(model.Read(payload), payload) : [])
            .CountBy(drift => drift.Kind)
            .ToDictionary();
        output.WriteLine(string.Join('\n', counts.Select(count => $"{count.Key}: {count.Value}")));
        Assert.Equal(Enum.GetValues<DriftKind>(), counts.Keys.Order());
        Assert.True(counts.Values.Sum() > 3000);
    }

    /// <summary>True if the payload may change and has no repeated names, so that names identify its values.</summary>
    private static bool IsOpen(Vector vector)
    {
        try
        {
            using var document = JsonDocument.Parse(vector.Output, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return !vector.Page.StartsWith("Strict/", StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Problem(
        PageModel model, DriftCase drift, string changed, HashSet<(string Path, JsonMisfitKind Kind)> known)
    {
        try
        {
            var value = model.Read(changed);
            var written = model.Write(value);
            var misfits = model.FindMisfits(value).Where(misfit => !known.Contains((misfit.Path, misfit.Kind)));
            return JsonNode.DeepEquals(JsonNode.Parse(changed), JsonNode.Parse(written))
                ? WrongMisfits(drift, drift.PathIn(changed), [.. misfits])
                : "lost something: " + written;
        }
        catch (JsonException error)
        {
            return error.Message;
        }
    }

    /// <summary>
    /// The misfits that were found, if they differ from the expected one. A union keeps a changed value as one that matches no member.
    /// </summary>
    private static string? WrongMisfits(DriftCase drift, string path, IReadOnlyList<JsonMisfit> misfits)
    {
        var isRight = drift switch
        {
            { IsInUnion: true } => misfits.All(misfit => drift.Misfit is not null || misfit.Kind == JsonMisfitKind.Null),
            { Kind: DriftKind.NullForOptional } => misfits.All(misfit => misfit.Path == path && misfit.Kind == JsonMisfitKind.Null),
            { Misfit: { } kind } => misfits is [var misfit] && misfit.Path == path && misfit.Kind == kind,
            _ => misfits.Count == 0,
        };
        return isRight ? null : $"{path} is told as: {string.Join("; ", misfits)}";
    }

    private static (PageModel Model, string Payload) Open(string source)
    {
        if (!Vector.All.TryGetValue(source, out var vector))
        {
            return (Payload.ModelOf(source), Encoding.UTF8.GetString(Payload.Read(source)));
        }

        // A written payload has no repeated names.
        var model = PageModel.Of(vector.Page);
        return (model, model.RoundTrip(vector.Input));
    }
}
