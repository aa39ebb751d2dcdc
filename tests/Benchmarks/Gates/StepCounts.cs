using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Benchmarks.Gates;

/// <summary>
/// Counts the values that the steps of the pipeline compute again, by the compiler's events. The driver's records of steps give the same,
/// but follow every path from an output to its inputs. Steps that collect all pages have too many such paths.
/// </summary>
internal sealed class StepCounts : EventListener
{
    private const string Source = "Microsoft-CodeAnalysis-General";
    private const string NodeTransform = nameof(NodeTransform);

    private readonly ConcurrentDictionary<string, int> _counts = new();

    /// <summary>The new and changed values of these steps since the last reset.</summary>
    public int Of(IEnumerable<string> steps) => steps.Sum(step => _counts.GetValueOrDefault(step));

    public void Reset() => _counts.Clear();

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Source)
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName != NodeTransform)
            return;

        // One letter for each value: added, modified, cached, removed.
        var name = (string)eventData.Payload![eventData.PayloadNames!.IndexOf("name")]!;
        var states = (string)eventData.Payload[eventData.PayloadNames.IndexOf("newTableContent")]!;
        var made = states.AsSpan().Count('A') + states.AsSpan().Count('M');
        _counts.AddOrUpdate(name, made, (_, sum) => sum + made);
    }
}
