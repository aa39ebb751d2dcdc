namespace Router.Codegen.Binding.Naming;

/// <summary>The order of paths, which decides where the order of the project's files must not.</summary>
internal static class PathOrder
{
    /// <summary>Sorts by path. Files mostly come in order, and an added one last, which takes no longer than to look.</summary>
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

        // The items behind the ones in order are sorted, and each put into its place among them, from the last on.
        var rest = items.GetRange(sorted, items.Count - sorted);
        rest.Sort((left, right) => string.CompareOrdinal(pathOf(left), pathOf(right)));
        var place = items.Count;
        for (int i = sorted - 1, j = rest.Count - 1; j >= 0;)
        {
            items[--place] = i >= 0 && string.CompareOrdinal(pathOf(items[i]), pathOf(rest[j])) > 0 ? items[i--] : rest[j--];
        }
    }
}
