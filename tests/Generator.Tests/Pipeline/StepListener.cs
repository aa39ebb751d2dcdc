using System.Diagnostics.Tracing;

namespace Router.Codegen.Tests.Pipeline;

/// <summary>Hears of each step of the run on this thread as it ends, from the compiler's own events.</summary>
internal sealed class StepListener(Action<int> onStep) : EventListener
{
    private readonly int _thread = Environment.CurrentManagedThreadId;

    /// <summary>The steps that ended, in order, and how many values each made.</summary>
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

        // One letter a value: added, modified, cached, removed.
        var made = ((string)eventData.Payload![eventData.PayloadNames!.IndexOf("newTableContent")]!).Count(letter => letter is 'A' or 'M');
        var name = (string)eventData.Payload[eventData.PayloadNames.IndexOf("name")]!;
        Steps.Add((name.StartsWith('<') ? "" : name, made));
        onStep(Steps.Count - 1);
    }
}
