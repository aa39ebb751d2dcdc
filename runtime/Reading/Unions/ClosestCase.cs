using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>Finds the case closest to a value that matches none, and the differences. It is used when a program asks.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal static class ClosestCase<TUnion>
    where TUnion : struct, IUnionCases<TUnion>
{
    /// <summary>The maximum number of cases that are tried by reading.</summary>
    private const int MostTried = 64;

    /// <summary>The maximum number of differences in a message.</summary>
    private const int MostFaults = 5;

    /// <summary>Names the closest case and the differences; null if no case is close.</summary>
    public static string? Explain(ReadOnlySpan<byte> json)
    {
        var (caseIndex, fault) = json is [(byte)'{', ..] ? ByProperties(json) : default;
        if (fault is null)
        {
            (caseIndex, fault) = ByReading(json);
        }

        return fault is null ? null : $"closest to {NameOf(caseIndex, json[0] == '[' ? "[]"u8 : "{}"u8)}: {fault}";
    }

    /// <summary>Finds the object that has the most properties in common with the value and the fewest differences.</summary>
    private static (int CaseIndex, string? Fault) ByProperties(ReadOnlySpan<byte> json)
    {
        var value = new ObjectComparison(json);
        var closest = (CaseIndex: -1, Faults: default(CaseFaults));
        foreach (var alternative in MatchNotation.Parse(TUnion.DescribeJson(), out _))
        {
            if (alternative is { Wrappers.Length: 0, Fields: { } fields } && value.With(fields) is var faults
                && (closest.CaseIndex < 0 || faults.Closeness > closest.Faults.Closeness))
            {
                closest = (alternative.CaseIndex, faults);
            }
        }

        return closest is { CaseIndex: >= 0, Faults.Texts.Count: > 0 }
            ? (closest.CaseIndex, string.Join("; ", closest.Faults.Texts.Take(MostFaults)))
            : default;
    }

    /// <summary>Finds the case of which the most is read before reading fails.</summary>
    private static (int CaseIndex, string? Fault) ByReading(ReadOnlySpan<byte> json)
    {
        var (farthest, closest, fault) = (0, -1, default(string));
        for (var i = 0; i < MostTried; i++)
        {
            var reading = new JsonReading(new JsonTokenReader(json), JsonMisfits.Refuse);
            reading.Reader.Read();
            try
            {
                if (((IUnionValue)TUnion.ReadCase(i, ref reading)).Content is null)
                {
                    break; // no more cases
                }
            }
            catch (JsonException e)
            {
                var position = reading.Reader.TokenStartIndex;
                if (position > farthest)
                {
                    var path = JsonPath.Of(new JsonTokenReader(json), position).Text;
                    (farthest, closest) = (position, i);
                    fault = char.ToLowerInvariant(e.Message[0]) + e.Message[1..] + (path == "$" ? "" : $" at {path}");
                }
            }
        }

        return (closest, fault);
    }

    /// <summary>The name of a case's model, or "a list" or "a map".</summary>
    /// <param name="empty">An empty value of the case: <c>{}</c> or <c>[]</c>.</param>
    private static string NameOf(int caseIndex, ReadOnlySpan<byte> empty)
    {
        var reading = new JsonReading(new JsonTokenReader(empty));
        reading.Reader.Read();
        try
        {
            object? content = TUnion.ReadCase(caseIndex, ref reading);
            while (content is IUnionValue inside)
            {
                content = ValueWithSourceText.ValueOf(inside.Content);
            }

            return content is JsonModel ? content.GetType().Name : empty[0] == '[' ? "a list" : "a map";
        }
        catch (JsonReadFailure failure)
        {
            return failure.Model?.GetType().Name ?? "a member"; // the model is of a strict schema set
        }
    }
}
