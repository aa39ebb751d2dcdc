namespace Router.Codegen.Binding.Naming;

/// <summary>Sorts by path, because the order of the project's files must not matter.</summary>
internal static class PathOrder
{
    /// <summary>
    /// Sorts by path. The sort is linear if the files are in order, or in order except for a new one at the end, as usual.
    /// </summary>
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

        // Sort the items after the sorted ones, and merge both from the end.
        var rest = items.GetRange(sorted, items.Count - sorted);
        rest.Sort((left, right) => string.CompareOrdinal(pathOf(left), pathOf(right)));
        var place = items.Count;
        for (int i = sorted - 1, j = rest.Count - 1; j >= 0;)
        {
            items[--place] = i >= 0 && string.CompareOrdinal(pathOf(items[i]), pathOf(rest[j])) > 0 ? items[i--] : rest[j--];
        }
    }
}
