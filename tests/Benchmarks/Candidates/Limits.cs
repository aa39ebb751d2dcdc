using System.Text.Json;

namespace Benchmarks.Candidates;

/// <summary>The minimum cost of a reader or writer that uses the framework's tokens.</summary>
internal static class Limits
{
    public static IEnumerable<Candidate> Of(byte[] json)
    {
        yield return new Candidate(CandidateNames.Reader, PassOver, null);
        yield return new Candidate(CandidateNames.ReaderAndValues, ReadValues, null);

        var tokens = TokenReplay.Record(json);
        yield return new Candidate(CandidateNames.Replay, _ => tokens, _ => tokens.Write());
    }

    private static object? PassOver(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }

        return null;
    }

    private static object? ReadValues(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        object? last = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                last = reader.GetString();
            else if (reader.TokenType == JsonTokenType.Number && !reader.TryGetInt64(out _))
                reader.GetDouble();
        }

        return last;
    }
}
