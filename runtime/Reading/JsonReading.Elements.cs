using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;

namespace Router.Codegen.Reading;

/// <summary>
/// Elements of lists and maps whose values do not determine their source text. If the elements keep their own texts, as models do, only the
/// rest is kept, separately for each element. Otherwise the text of the whole list or map is kept.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>Adds the flags of the element that was read last to those of its list or map, and keeps the element if necessary.</summary>
    /// <param name="all">The flags of all elements so far.</param>
    /// <param name="index">The element's index in a list.</param>
    /// <param name="key">The element's key in a map.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void AddElement<T>(ref NonCanonical all, int index, string? key = null)
    {
        if (KeptElements.KeepThemselves(typeof(T)))
        {
            KeepElement(ref all, index, key);
        }
        else
        {
            AddElement(ref all);
        }
    }

    private void KeepElement(ref NonCanonical all, int index, string? key)
    {
        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        if (_attempt == Attempt.Failed)
        {
            return;
        }

        var start = NotedStart;
        KeptElement kept;
        if ((nonCanonical & NonCanonical.Misfit) == 0)
        {
            all |= nonCanonical;
            kept = new([], null, TakeElements());
        }
        else if (Reader.TokenType != JsonTokenType.Null || TakesNull())
        {
            MisfitMark[]? inside = null;
            _misfitCount++;
            all |= NonCanonical.HasMisfits;
            kept = new(
                Reader.TokenType == JsonTokenType.Null ? KeptValue.Null : CopyValue(start, ref inside),
                new MisfitMark(0, _expected!, (nonCanonical & NonCanonical.Unreadable) != 0),
                null);
        }
        else
        {
            return;
        }

        (_pending ??= []).Add(new(start, index, key, kept));
    }

    /// <summary>Ends a list if some of its elements have to be kept.</summary>
    /// <param name="start">The offset of the list.</param>
    internal void EndElements<T>(int start, NonCanonical all, List<T> list)
    {
        EndElements(start, all);
        _ended = TakeByIndex(start) is { } kept ? new KeptList<T>([.. list], kept) : null;
    }

    /// <summary>Takes the kept elements of a list, by their indices; null if there are none.</summary>
    private readonly Dictionary<int, KeptElement>? TakeByIndex(int start)
    {
        if (TakePending(start) is not { } pending || _attempt == Attempt.Failed)
        {
            return null;
        }

        var kept = new Dictionary<int, KeptElement>();
        foreach (var element in pending)
        {
            kept[element.Index] = element.Kept;
        }

        return kept;
    }

    /// <summary>Ends a map if some of its elements have to be kept.</summary>
    /// <param name="start">The offset of the map.</param>
    internal void EndMap(int start, NonCanonical all)
    {
        EndElements(start, all);
        _ended = null;
        if (TakePending(start) is { } pending && _attempt != Attempt.Failed)
        {
            var kept = new Dictionary<string, KeptElement>(StringComparer.Ordinal);
            foreach (var element in pending)
            {
                kept[element.Key!] = element.Kept;
            }

            _ended = new KeptMap(kept);
        }
    }

    /// <summary>
    /// Takes the kept elements of the list or map that ends at the reader; null if its text has to be kept instead, or if the value is not
    /// a list or map.
    /// </summary>
    private KeptElements? TakeElements()
    {
        var ended = Reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? _ended : null;
        _ended = null;
        return ended;
    }

    /// <summary>Takes the kept elements in the value that begins at an offset of the payload; null if there are none.</summary>
    private readonly List<PendingElement>? TakePending(int start)
    {
        if (_pending is null)
        {
            return null;
        }

        var first = _pending.Count;
        while (first > 0 && _pending[first - 1].Start >= start)
        {
            first--;
        }

        if (first == _pending.Count)
        {
            return null;
        }

        var taken = _pending.GetRange(first, _pending.Count - first);
        _pending.RemoveRange(first, taken.Count);
        return taken;
    }

    /// <summary>A kept element of a list or map that has not ended yet.</summary>
    /// <param name="Start">The offset of the element in the payload.</param>
    private readonly record struct PendingElement(int Start, int Index, string? Key, KeptElement Kept);
}
