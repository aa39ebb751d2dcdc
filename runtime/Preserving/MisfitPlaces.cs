using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen.Preserving;

/// <summary>Finds the current positions of the misfits that were read in a list or map, which the program may have changed.</summary>
internal readonly struct MisfitPlaces
{
    private readonly Dictionary<int, MisfitMark> _marks;
    private readonly NonCanonical _nonCanonical;
    private readonly List<(MisfitPath Path, MisfitMark Mark)> _found = [];

    private MisfitPlaces(SourceText source)
    {
        _marks = source.Misfits!.ToDictionary(mark => mark.Start);
        _nonCanonical = source.NonCanonical;
    }

    /// <summary>Finds the misfits that are left, with their paths.</summary>
    /// <param name="written">The JSON of the current value, without its source text.</param>
    /// <param name="path">The path of the value.</param>
    public static List<(MisfitPath Path, MisfitMark Mark)> Find(ReadOnlySpan<byte> written, SourceText source, MisfitPath path)
    {
        var places = new MisfitPlaces(source);
        var then = SourceNode.Parse(source);
        if (then.IsMisfit)
        {
            places.Add(then, path);
            return places._found;
        }

        using var now = SourceNode.ParsePresent(written);
        places.Visit(now.RootElement, then, path);
        return places._found;
    }

    private void Visit(JsonElement now, SourceNode then, MisfitPath path)
    {
        if (then.IsMisfit)
        {
            if (JsonEquality.AreEqual(now, then, _nonCanonical))
            {
                Add(then, path);
            }
        }
        else if (now.ValueKind == JsonValueKind.Array && then.Elements is { } elements
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            JsonElement[] present = [.. now.EnumerateArray()];
            var ends = UnchangedEnds.Of(new TextPairs(present, elements, _nonCanonical));
            for (var i = 0; i < present.Length; i++)
            {
                if (ends.SourceOf(i) is >= 0 and var index)
                {
                    Visit(present[i], elements[index], path.Element(i));
                }
            }
        }
        else if (now.ValueKind == JsonValueKind.Object && then.Properties is { } properties
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            foreach (var property in now.EnumerateObject())
            {
                if (properties.TryGetValue(property.Name, out var other))
                {
                    Visit(property.Value, other, path.Property(property.Name));
                }
            }
        }
    }

    private void Add(SourceNode then, MisfitPath path) => _found.Add((path, _marks[then.Start]));
}
