using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Preserving;

/// <summary>Finds the paths and positions of misfit owners and kept elements in one pass over the written text.</summary>
/// <param name="owners">The owners in the order of the text.</param>
/// <param name="elements">The kept elements in the order of the text.</param>
internal sealed class WrittenPlaces(List<MisfitOwner> owners, List<WrittenElement> elements)
{
    private static readonly MisfitPath Root = new("$");

    private int _nextOwner;
    private int _nextElement;

    /// <summary>Sets the paths of the owners, the positions of their properties, and their kept elements.</summary>
    public void Find(ReadOnlySpan<byte> json)
    {
        var reader = new JsonTokenReader(json);
        Level? level = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    level!.Begin(reader.GetString()!);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    level!.Owner?.End = reader.BytesConsumed;
                    var start = level.Start;
                    level = level.Parent;
                    level?.End(start, reader.BytesConsumed);
                    break;
                default:
                    var owner = Take(level, reader.TokenStartIndex);
                    owner?.End = reader.BytesConsumed;
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        level = new Level(level, owner, reader.TokenStartIndex);
                    }
                    else
                    {
                        level?.End(reader.TokenStartIndex, reader.BytesConsumed);
                    }

                    break;
            }
        }
    }

    /// <summary>Takes the element and the owner that begin at an offset; returns the owner.</summary>
    private MisfitOwner? Take(Level? level, int start)
    {
        if (_nextElement < elements.Count && elements[_nextElement].Start == start)
        {
            AddElement(level!, elements[_nextElement++].Element);
        }

        if (_nextOwner == owners.Count || owners[_nextOwner].Start != start)
        {
            return null;
        }

        var owner = owners[_nextOwner++];
        owner.Path = level?.PathInside ?? Root;
        return owner;
    }

    /// <summary>Adds an element to the innermost owner around it. Between the two are the lists and maps of one property.</summary>
    private static void AddElement(Level level, KeptElement element)
    {
        var path = level.PathInside;
        while (level.Owner is null)
        {
            level = level.Parent!;
        }

        level.Owner.Add(level.Name, path, element);
    }

    /// <summary>An object or array that contains the current position.</summary>
    private sealed class Level(Level? parent, MisfitOwner? owner, int start)
    {
        private int _index;
        private MisfitPath? _path;

        public Level? Parent => parent;

        public MisfitOwner? Owner => owner;

        public int Start => start;

        /// <summary>The name of the current property; null in an array.</summary>
        public string? Name { get; private set; }

        /// <summary>The path of the current property or element.</summary>
        public MisfitPath PathInside => Name is null ? Path.Element(_index) : Path.Property(Name);

        // Missing paths of outer levels are set first, in a loop: there may be too many levels for recursion.
        private MisfitPath Path
        {
            get
            {
                if (_path is null)
                {
                    var without = new Stack<Level>();
                    for (var level = this; level is { _path: null }; level = level.Parent)
                    {
                        without.Push(level);
                    }

                    foreach (var level in without)
                    {
                        level._path = level.Parent is { } around ? around.PathInside : Root;
                    }
                }

                return _path!;
            }
        }

        public void Begin(string name) => Name = name;

        /// <summary>Completes a property or element.</summary>
        public void End(int valueStart, int valueEnd)
        {
            if (Name is null)
            {
                _index++;
            }
            else
            {
                owner?.Properties[Name] = valueStart..valueEnd;
            }
        }
    }
}
