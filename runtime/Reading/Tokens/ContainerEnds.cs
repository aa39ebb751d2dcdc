namespace Router.Codegen.Reading.Tokens;

/// <summary>
/// The ends of the objects and arrays in a part of a text. A reader that passes the same part several times can then skip each in one step.
/// Short objects and arrays are left out and skipped token by token.
/// </summary>
internal sealed class ContainerEnds
{
    /// <summary>The minimum length of an object or array that is recorded, in bytes.</summary>
    private const int Shortest = 64;

    private readonly List<Container> _containers;
    private readonly int _start;
    private readonly int _end;

    private ContainerEnds(List<Container> containers, int start, int end)
    {
        _containers = containers;
        _start = start;
        _end = end;
    }

    /// <summary>Reads until fewer than <paramref name="open"/> objects and arrays are open, and records the end of each.</summary>
    /// <param name="reader">The reader on the first token.</param>
    /// <param name="open">The number of open objects and arrays at which the part ends.</param>
    public static ContainerEnds Of(JsonTokenReader reader, int open)
    {
        var start = reader.TokenStartIndex;
        var containers = new List<Container>();
        var unfinished = new List<int>();
        while (true)
        {
            if (reader.IsAtStart)
            {
                unfinished.Add(containers.Count);
                containers.Add(new Container(reader.TokenStartIndex, default));
            }
            else if (reader.IsAtEnd && unfinished is [.., var index])
            {
                unfinished.RemoveAt(unfinished.Count - 1);
                var begun = containers[index].Start;
                if (reader.TokenStartIndex - begun >= Shortest)
                {
                    containers[index] = new Container(begun, reader.Here);
                }
                else
                {
                    containers.RemoveRange(index, containers.Count - index); // those inside are even shorter
                }
            }

            if (reader.Open < open || !reader.Read())
            {
                return new ContainerEnds(containers, start, reader.BytesConsumed);
            }
        }
    }

    /// <summary>True if the part contains the offset.</summary>
    public bool Covers(int index) => index >= _start && index < _end;

    /// <summary>The end of the object or array at an offset; false if none is recorded.</summary>
    public bool TryFind(int start, out JsonTokenReader.Mark end)
    {
        var (low, high) = (0, _containers.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (_containers[middle].Start == start)
            {
                end = _containers[middle].End;
                return true;
            }

            (low, high) = _containers[middle].Start < start ? (middle + 1, high) : (low, middle - 1);
        }

        end = default;
        return false;
    }

    private readonly record struct Container(int Start, JsonTokenReader.Mark End);
}
