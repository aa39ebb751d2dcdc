namespace Router.Codegen.Binding.Planning;

/// <summary>
/// Splits classes of elements until all elements of a class refer to elements of the same classes, position by position. Hopcroft's
/// algorithm: after a split, only the smaller part of the class splits others, so that each reference is visited a logarithmic number of
/// times.
/// </summary>
internal sealed class PartitionRefinement
{
    private readonly int[] _classes;
    private readonly ILookup<int, Reference> _byTarget;

    /// <summary>The elements, grouped by class, and the index of each element among them.</summary>
    private readonly int[] _elements;
    private readonly int[] _places;
    private readonly List<Block> _blocks = [];
    private readonly Stack<int> _splitters = new();

    private PartitionRefinement(int[] classes, int[][] references)
    {
        _classes = [.. classes];
        _byTarget = references
            .SelectMany(static (targets, from) =>
                targets.Select((target, place) => (Target: target, Reference: new Reference(place, from))))
            .ToLookup(static pair => pair.Target, static pair => pair.Reference);
        _elements = [.. Enumerable.Range(0, classes.Length).OrderBy(element => classes[element])];
        _places = new int[classes.Length];
        for (var i = 0; i < _elements.Length; i++)
        {
            _places[_elements[i]] = i;
            if (i == 0 || classes[_elements[i]] != classes[_elements[i - 1]])
            {
                _splitters.Push(_blocks.Count);
                _blocks.Add(new Block { Start = i });
            }

            _classes[_elements[i]] = _blocks.Count - 1;
            _blocks[_blocks.Count - 1].End = i + 1;
        }
    }

    /// <summary>The class of each element, numbered in the order of their first elements.</summary>
    /// <param name="classes">The initial classes. All elements of a class have the same number of references.</param>
    /// <param name="references">The elements that each element refers to.</param>
    public static int[] Refine(int[] classes, int[][] references, CancellationToken cancellation)
    {
        var refinement = new PartitionRefinement(classes, references);
        while (refinement._splitters.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            refinement.SplitBy(refinement._blocks[refinement._splitters.Pop()]);
        }

        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(refinement._classes, block =>
        {
            if (!numbers.TryGetValue(block, out var number))
            {
                numbers.Add(block, number = numbers.Count);
            }

            return number;
        });
    }

    /// <summary>
    /// Splits each class into elements that refer to the block and elements that do not, for one position after the other.
    /// </summary>
    private void SplitBy(Block splitter)
    {
        var referring = new List<Reference>();
        for (var i = splitter.Start; i < splitter.End; i++)
        {
            referring.AddRange(_byTarget[_elements[i]]);
        }

        foreach (var place in referring.ToLookup(static reference => reference.Place, static reference => reference.From))
        {
            var touched = new List<int>();
            foreach (var element in place)
            {
                var block = _blocks[_classes[element]];
                if (block.Marked == 0)
                {
                    touched.Add(_classes[element]);
                }

                Swap(_places[element], block.Start + block.Marked);
                block.Marked++;
            }

            touched.ForEach(Split);
        }
    }

    /// <summary>Divides a block into marked and other elements. The smaller part becomes a new block.</summary>
    private void Split(int number)
    {
        var block = _blocks[number];
        var (marked, others) = (block.Marked, block.End - block.Start - block.Marked);
        block.Marked = 0;
        if (others == 0)
        {
            return;
        }

        var border = block.Start + marked;
        var smaller = marked <= others ? new Block { Start = block.Start, End = border } : new Block { Start = border, End = block.End };
        (block.Start, block.End) = marked <= others ? (border, block.End) : (block.Start, border);
        for (var i = smaller.Start; i < smaller.End; i++)
        {
            _classes[_elements[i]] = _blocks.Count;
        }

        _splitters.Push(_blocks.Count);
        _blocks.Add(smaller);
    }

    private void Swap(int left, int right)
    {
        (_elements[left], _elements[right]) = (_elements[right], _elements[left]);
        (_places[_elements[left]], _places[_elements[right]]) = (left, right);
    }

    /// <summary>A reference from an element, at a position, to another.</summary>
    private readonly record struct Reference(int Place, int From);

    /// <summary>The elements of a class. The first of them may be marked.</summary>
    private sealed class Block
    {
        public int Start { get; set; }

        public int End { get; set; }

        public int Marked { get; set; }
    }
}
