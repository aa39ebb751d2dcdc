using System.Globalization;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>Suggests roots to a project with many models and no roots. It compiles all models and rarely uses them all.</summary>
internal static class RootSuggestion
{
    /// <summary>The maximum number of models without a suggestion. Unused ones make a build a second or two longer.</summary>
    private const int MostWithoutRoots = 2_000;

    /// <summary>The maximum number of roots in the message. Nobody would read a longer list.</summary>
    private const int MostListed = 20;

    /// <summary>The names of all models if there are many and no roots; otherwise none.</summary>
    public static SoughtNames Sought(NameTable names, ProjectOptions project)
    {
        if (names.Declarations.Length <= MostWithoutRoots || project.Roots.Count > 0
            || names.Declarations.Any(static declaration => declaration.Set.Options.Roots.Count > 0))
        {
            return SoughtNames.None;
        }

        var models = Models(names).Select(declaration => names.NameOf(declaration).Identifier).ToList();
        return models.Count > MostWithoutRoots ? new(new HashSet<string>(models, StringComparer.Ordinal)) : SoughtNames.None;
    }

    /// <summary>The suggestion, with the titles of models that sources mention.</summary>
    public static IEnumerable<DiagnosticInfo> Report(SoughtNames sought, IEnumerable<MentionedNames> mentioned, NameTable names)
    {
        if (sought.IsEmpty)
        {
            yield break;
        }

        var identifiers = new HashSet<string>(mentioned.SelectMany(static source => source.Names), StringComparer.Ordinal);
        var titles = Models(names).Where(declaration => identifiers.Contains(names.NameOf(declaration).Identifier))
            .Select(static declaration => declaration.Title)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static title => title, StringComparer.Ordinal)
            .ToList();
        var more = titles.Count > MostListed ? $" and {titles.Count - MostListed} more" : "";
        yield return DiagnosticInfo.OfBuild(
            DiagnosticCatalog.ManyModels,
            Models(names).Count().ToString(CultureInfo.InvariantCulture),
            titles.Count == 0 ? "" : $"; its sources mention {string.Join(", ", titles.Take(MostListed))}{more}");
    }

    private static IEnumerable<Declaration> Models(NameTable names) => names.Declarations.Where(static declaration => declaration.IsType);
}
