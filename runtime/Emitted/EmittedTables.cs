using System.Reflection.Metadata;
using Router.Codegen.Emitted;

[assembly: MetadataUpdateHandler(typeof(EmittedTables))]

namespace Router.Codegen.Emitted;

/// <summary>
/// The tables made from the descriptions in emitted code. Hot reload can replace that code in a running program: it drops the tables, and
/// they are made again when needed. Only programs that support hot reload register their tables.
/// </summary>
internal static class EmittedTables
{
    private static readonly object s_lock = new();
    private static List<Action> s_drops = [];

    /// <summary>Registers a table that is about to be made.</summary>
    /// <param name="drop">Drops the table.</param>
    public static void Note(Action drop)
    {
        lock (s_lock)
        {
            s_drops.Add(drop);
        }
    }

    /// <summary>Drops all tables. The host finds this method by its name and calls it after an update.</summary>
    /// <param name="updated">The updated types; not used, as a table may depend on other types than its own.</param>
    public static void ClearCache(Type[]? updated)
    {
        List<Action> drops;
        lock (s_lock)
        {
            (drops, s_drops) = (s_drops, []);
        }

        foreach (var drop in drops)
        {
            drop();
        }
    }
}
