using System.Reflection.Metadata;
using Router.Codegen.Emitted;

[assembly: MetadataUpdateHandler(typeof(EmittedTables))]

namespace Router.Codegen.Emitted;

/// <summary>
/// The tables that were made from the descriptions in emitted code. Hot reload replaces that code in a running program; the tables are then
/// dropped, and made again when they are needed. Only programs that can be updated note their tables.
/// </summary>
internal static class EmittedTables
{
    private static readonly object s_lock = new();
    private static List<Action> s_drops = [];

    /// <summary>Notes a table that is about to be made.</summary>
    /// <param name="drop">Drops it.</param>
    public static void Note(Action drop)
    {
        lock (s_lock)
        {
            s_drops.Add(drop);
        }
    }

    /// <summary>Drops all tables. A host calls it, by its name, after it has applied an update.</summary>
    /// <param name="updated">
    /// The types that the update changed, which do not tell the tables: what one says may come from other types than its own.
    /// </param>
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
