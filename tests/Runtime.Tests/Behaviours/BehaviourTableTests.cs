using System.Text;

namespace Router.Codegen.Tests.Behaviours;

/// <summary>The table of docs/json.md is exactly the behaviour of the candidates. ROUTER_UPDATE_SNAPSHOTS=1 writes it.</summary>
public sealed class BehaviourTableTests
{
    private const string Start = "<!-- table: written by BehaviourTableTests -->\n";
    private const string End = "<!-- end of table -->";

    [Fact]
    public void The_documented_table_is_the_behaviour_of_the_candidates()
    {
        UseUniversalTime();
        var file = RepositoryFile.Find("docs/json.md");
        var document = File.ReadAllText(file);
        var start = document.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = document.IndexOf(End, StringComparison.Ordinal);
        var table = Table();
        if (Environment.GetEnvironmentVariable("ROUTER_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, document[..start] + table + document[end..]);
            return;
        }

        Assert.Equal(table, document[start..end]);
    }

    /// <summary>The other candidates read a time without a zone in the machine's time zone.</summary>
    private static void UseUniversalTime()
    {
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
        Assert.SkipWhen(TimeZoneInfo.Local.BaseUtcOffset != TimeSpan.Zero, "This machine keeps its own time.");
    }

    private static string Table()
    {
        var table = new StringBuilder();
        Row(table, ["what comes", "JSON", .. Candidate.All.Select(candidate => candidate.Name)]);
        Row(table, Enumerable.Repeat("---", 2 + Candidate.All.Count));
        foreach (var behaviour in Behaviour.All)
        {
            Row(table, [behaviour.What, $"`{behaviour.Json}`", .. Candidate.All.Select(candidate => candidate.OutcomeOf(behaviour.Json))]);
        }

        return table.ToString();
    }

    private static void Row(StringBuilder table, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
