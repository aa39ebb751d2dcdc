namespace Package.Tests;

/// <summary>The result for each consumer, as output of the test run.</summary>
internal sealed class Matrix
{
    private readonly SortedDictionary<string, (string Case, List<string> Outcomes)> _rows = new(StringComparer.Ordinal);

    private readonly List<ConsumerProject> _shown = [];

    public void Show(ConsumerProject consumer)
    {
        lock (_rows)
            _shown.Add(consumer);
    }

    public void Note(ConsumerProject consumer, string outcome)
    {
        lock (_rows)
        {
            if (!_rows.TryGetValue(consumer.Name, out var row))
                _rows.Add(consumer.Name, row = (consumer.Case, []));
            row.Outcomes.Add(outcome);
        }
    }

    public override string ToString()
    {
        lock (_rows)
        {
            var width = _rows.Values.Select(row => row.Case.Length).DefaultIfEmpty().Max();
            var rows = _rows.Select(row => $"  {row.Key,-20} {row.Value.Case.PadRight(width)}  {string.Join(", ", row.Value.Outcomes)}");
            var outputs = _shown.Select(consumer => $"{consumer.Name} prints:\n  {string.Join("\n  ", consumer.Output)}");
            return string.Join('\n', rows.Concat(outputs));
        }
    }
}
