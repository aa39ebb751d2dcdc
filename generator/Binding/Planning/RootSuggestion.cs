using System.Globalization;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>Suggests roots to a project that has many models and states none: it compiles all of them, and rarely uses all.</summary>
internal static class RootSuggestion
{
    /// <summary>Up to so many models, a build takes a second or two longer for those that it does not use.</summary>
    private const int MostWithoutRoots = 2_000;

    /// <summary>A longer list would not be read.</summary>
    private const int MostListed = 20;

    /// <summary>The names of all models, if there are many and no roots; otherwise none.</summary>
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

    /// <summary>The suggestion, with the titles of the models that sources mention.</summary>
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
