using System.Runtime.CompilerServices;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>Compares emitted files with reviewed baselines, which are beside this file.</summary>
internal static class Snapshot
{
    public const string Extension = ".verified.cs";

    private static readonly Baselines Baselines = new(Extension, "tests", "Generator.Tests", "Emit");

    /// <summary>The folder of the baselines.</summary>
    public static string Folder => Baselines.Folder;

    /// <summary>The file name of a baseline.</summary>
    public static string NameOf(string test, string file) => Baselines.NameOf(test, file);

    /// <summary>Verifies some of the emitted files.</summary>
    /// <param name="files">The names of the files, which end in .cs.</param>
    public static void Verify(
        GeneratedSources sources, string[] files, [CallerFilePath] string callerPath = "", [CallerMemberName] string callerName = "") =>
        Baselines.Verify(
            $"{Path.GetFileNameWithoutExtension(callerPath)}.{callerName}",
            files.Select(file => KeyValuePair.Create(file, sources.Files[file])));
}
