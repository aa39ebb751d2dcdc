using Router.Codegen.Binding.Corrections;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>Finds new learned lines without an effect: payloads show that the page was right without the old line.</summary>
internal static class LearnedEffects
{
    /// <summary>The statements of new lines that change no page.</summary>
    /// <param name="project">The project with the document.</param>
    /// <param name="before">The file before anything was learned.</param>
    public static IReadOnlyCollection<string> WithoutEffect(
        PageModels models, PageProject project, CorrectionDocument before, CorrectionDocument document, CancellationToken cancellation)
    {
        var known = before.Learned.Select(correction => correction.Statement).ToHashSet(StringComparer.Ordinal);
        var added = document.Learned.Where(correction => !known.Contains(correction.Statement)).ToList();
        if (added.Count == 0)
            return [];

        var applied = models.All
            .SelectMany(model => model.Typed.Corrections)
            .Where(use => use.Effect == CorrectionEffect.Applied)
            .Select(use => use.Index)
            .ToHashSet();
        return
        [
            .. All(project, cancellation)
                .Select((correction, index) => (correction, index))
                .Where(numbered => numbered.correction.Part.Line.Path == document.Path && !applied.Contains(numbered.index))
                .Select(numbered => numbered.correction.Statement)
                .Intersect(added.Select(correction => correction.Statement)),
        ];
    }

    /// <summary>The corrections of a project, in the order of the models' correction table.</summary>
    private static IEnumerable<Correction> All(PageProject project, CancellationToken cancellation) => project.Files
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Where(file => InputFile.IsCorrections(file.Path))
        .SelectMany(file => CorrectionFile.Parse(file.Path, InputFile.ReadText(file, cancellation)).Corrections);
}
