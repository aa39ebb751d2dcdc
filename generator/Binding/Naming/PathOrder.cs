namespace Router.Codegen.Binding.Naming;

/// <summary>Sorts by path, so that the order of the project's files does not matter.</summary>
internal static class PathOrder
{
    /// <summary>Sorts by path. Files mostly come in order, or with a new one at the end: then the sort is linear.</summary>
    public static void Sort<T>(List<T> items, Func<T, string> pathOf)
        where T : class
    {
        var sorted = 1;
        while (sorted < items.Count && string.CompareOrdinal(pathOf(items[sorted - 1]), pathOf(items[sorted])) <= 0)
        {
            sorted++;
        }

        if (sorted >= items.Count)
        {
            return;
        }

        // Sorts the items after the ordered ones, and merges both from the end.
        var rest = items.GetRange(sorted, items.Count - sorted);
        rest.Sort((left, right) => string.CompareOrdinal(pathOf(left), pathOf(right)));
        var place = items.Count;
        for (int i = sorted - 1, j = rest.Count - 1; j >= 0;)
        {
            items[--place] = i >= 0 && string.CompareOrdinal(pathOf(items[i]), pathOf(rest[j])) > 0 ? items[i--] : rest[j--];
        }
    }
}
