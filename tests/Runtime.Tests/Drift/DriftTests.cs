using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Drift;

public sealed class DriftTests(ITestOutputHelper output)
{
    /// <summary>
    /// Every payload that there is: those of the router API and the valid ones among the vectors, but for the strict sets, which want no
    /// drift.
    /// </summary>
    public static TheoryData<string> Sources =>
    [
        .. Payload.Names,
        .. Vector.All.Where(entry => entry.Value.Error is null && IsOpen(entry.Value)).Select(entry => entry.Key),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Whatever_changes_comes_back_as_it_came(string source)
    {
        var (model, payload) = Open(source);
        var failures = new List<string>();
        foreach (var drift in DriftCases.Of(model.Read(payload), payload))
        {
            var changed = drift.Apply(payload);
            if (Problem(model, drift, changed) is { } problem)
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

    private static string? Problem(PageModel model, DriftCase drift, string changed)
    {
        try
        {
            var written = model.RoundTrip(changed);
            var isKept = JsonNode.DeepEquals(JsonNode.Parse(changed), JsonNode.Parse(written));
            return !isKept ? "lost something: " + written
                : drift.Kind == DriftKind.RequiredRemoved && !drift.IsInUnion ? "was not missed"
                : null;
        }
        catch (JsonException error) when (drift.Kind == DriftKind.RequiredRemoved)
        {
            return error.Message.Contains($"'{drift.Name}'", StringComparison.Ordinal) ? null : error.Message;
        }
        catch (JsonException error)
        {
            return error.Message;
        }
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
