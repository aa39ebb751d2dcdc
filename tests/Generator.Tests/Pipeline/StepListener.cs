using System.Diagnostics.Tracing;

namespace Router.Codegen.Tests.Pipeline;

/// <summary>Gets the completed steps of a run on this thread from the compiler's events.</summary>
internal sealed class StepListener(Action<int> onStep) : EventListener
{
    private readonly int _thread = Environment.CurrentManagedThreadId;

    /// <summary>The completed steps in order, with the numbers of values that they computed.</summary>
    public List<(string Name, int Made)> Steps { get; } = [];

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-CodeAnalysis-General")
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName != "NodeTransform" || Environment.CurrentManagedThreadId != _thread)
            return;

        // One letter for each value: added, modified, cached, removed.
        var made = ((string)eventData.Payload![eventData.PayloadNames!.IndexOf("newTableContent")]!).Count(letter => letter is 'A' or 'M');
        var name = (string)eventData.Payload[eventData.PayloadNames.IndexOf("name")]!;
        Steps.Add((name.StartsWith('<') ? "" : name, made));
        onStep(Steps.Count - 1);
    }
}
