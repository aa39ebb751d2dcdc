namespace Router.Codegen.Reading.Tokens;

/// <summary>
/// The ends of the objects and arrays in a part of a text, so that a reader that has to pass over them again and again does so in one step.
/// Short ones are left out: they are passed over token by token.
/// </summary>
internal sealed class ContainerEnds
{
    /// <summary>The bytes of the shortest container that is noted.</summary>
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

    /// <summary>Reads on until fewer objects and arrays are open than those given, and notes the ends of all on the way.</summary>
    /// <param name="reader">The reader on the first token.</param>
    /// <param name="open">The number of containers that are open in the part.</param>
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
                    containers.RemoveRange(index, containers.Count - index); // those inside are shorter still
                }
            }

            if (reader.Open < open || !reader.Read())
            {
                return new ContainerEnds(containers, start, reader.BytesConsumed);
            }
        }
    }

    /// <summary>True if the part holds the byte.</summary>
    public bool Covers(int index) => index >= _start && index < _end;

    /// <summary>The end of the container that begins at the byte; false where none is noted.</summary>
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
