using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Drift;

public sealed class DriftTests(ITestOutputHelper output)
{
    /// <summary>
    /// Every payload that there is: those of the router API and those among the vectors in which all fits, but for the strict sets, which
    /// want no drift.
    /// </summary>
    public static TheoryData<string> Sources =>
    [
        .. Payload.Names,
        .. Vector.All.Where(entry => entry.Value is { Error: null, Misfits: null } && IsOpen(entry.Value)).Select(entry => entry.Key),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Whatever_changes_comes_back_as_it_came(string source)
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
    public void There_are_thousands_of_changes_of_every_kind()
    {
        var counts = Sources
            .SelectMany(source => Open(source.Data) is var (model, payload) ? DriftCases.Of(model.Read(payload), payload) : [])
            .CountBy(drift => drift.Kind)
            .ToDictionary();
        output.WriteLine(string.Join('\n', counts.Select(count => $"{count.Key}: {count.Value}")));
        Assert.Equal(Enum.GetValues<DriftKind>(), counts.Keys.Order());
        Assert.True(counts.Values.Sum() > 3000);
    }

    /// <summary>True if places of the payload are identified by their names, and may change.</summary>
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

    /// <summary>The misfits that are found, if they are not what the change is. A union keeps a changed value as what fits none.</summary>
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

        // As it is written, a vector has each name once.
        var model = PageModel.Of(vector.Page);
        return (model, model.RoundTrip(vector.Input));
    }
}
