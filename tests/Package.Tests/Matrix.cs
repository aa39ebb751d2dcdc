namespace Package.Tests;

/// <summary>What became of each consumer, for whoever reads the test run.</summary>
internal sealed class Matrix
{
    private readonly SortedDictionary<string, (string Case, List<string> Outcomes)> _rows = new(StringComparer.Ordinal);

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
            return string.Join('\n', _rows.Select(row => $"  {row.Key,-16} {row.Value.Case.PadRight(width)}  {string.Join(", ", row.Value.Outcomes)}"));
        }
    }
}
