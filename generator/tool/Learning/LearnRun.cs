using Router.Codegen.Binding.Corrections;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>
/// A run that learns until payloads show nothing new. A learned name or type makes values below it readable, like the objects of a list.
/// </summary>
/// <param name="Before">The corrections file before the run.</param>
/// <param name="After">The file with the learned corrections.</param>
/// <param name="Convention">The convention of JSON names that the project should state; null if none is needed.</param>
/// <param name="Written">The corrections that were added, in the order in which they were learned.</param>
/// <param name="Doubtful">The corrections that payloads show but that are not written.</param>
/// <param name="Findings">The parts of payloads that do not fit in spite of the corrections and the convention.</param>
/// <param name="Payloads">The number of payloads.</param>
internal sealed record LearnRun(
    CorrectionDocument Before,
    CorrectionDocument After,
    ConventionAdvice? Convention,
    IReadOnlyList<Proposal> Written,
    IReadOnlyList<Proposal> Doubtful,
    IReadOnlyList<PayloadFinding> Findings,
    int Payloads)
{
    /// <summary>The maximum number of rounds. Each round but the last learns something, and nested types need fewer.</summary>
    private const int MaxRounds = 50;

    /// <summary>True if the file must be written.</summary>
    public bool IsChanged => After.Text != Before.Text;

    /// <summary>The corrections that are new in the file.</summary>
    public IReadOnlyList<Proposal> Added
    {
        get
        {
            var added = Statements(After).Except(Statements(Before)).ToHashSet(StringComparer.Ordinal);
            return [.. Written.Where(proposal => added.Contains(proposal.Statement)).DistinctBy(proposal => proposal.Statement)];
        }
    }

    /// <summary>The learned lines that are no longer in the file.</summary>
    public IReadOnlyList<string> Removed => [.. Statements(Before).Except(Statements(After))];

    /// <summary>Learns from payloads. Writes nothing.</summary>
    /// <param name="output">The full path of the corrections file.</param>
    /// <exception cref="ProjectException">A model is not found, or there is no payload.</exception>
    public static LearnRun Of(
        PageProject project, string output, IReadOnlyList<PayloadSource> payloads, CancellationToken cancellation)
    {
        var before = CorrectionDocument.Read(output);
        var others = PeopleOf(project, output, cancellation);
        var (document, convention) = (before, default(ConventionAdvice));
        var written = new List<Proposal>();
        var withoutEffect = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < MaxRounds; round++)
        {
            var findings = new List<PayloadFinding>();
            using var models = PayloadModels.Of(
                LearnedText.Of(project, document), payloads.Select(source => source.Model), cancellation);
            var reader = new PayloadReader(models, findings.Add);
            reader.Read(payloads, cancellation);
            if (convention is null && ConventionAdvice.Of(models.Pages, reader.Observations) is { } advice)
            {
                convention = advice;
                project = project with
                {
                    Options = PropertyOptions.With(project.Options, ConventionAdvice.Property, advice.Convention.ToString()),
                };
                continue;
            }

            var idle = LearnedEffects.WithoutEffect(models.Pages, LearnedText.Of(project, document), before, document, cancellation);
            if (idle.Count > 0)
            {
                withoutEffect.UnionWith(idle);
                document = document.Without(idle);
                continue;
            }

            var proposals = Proposals.Of(models.Pages, reader.Observations, [.. others, .. document.OfPeople])
                .Select(proposal => withoutEffect.Contains(proposal.Statement) && proposal.Doubt is null
                    ? proposal with { Doubt = "the line would have no effect" }
                    : proposal)
                .ToList();
            var certain = proposals.Where(proposal => proposal.Doubt is null).ToList();
            var next = document.With(certain);
            if (next.Text == document.Text)
            {
                var doubtful = proposals.Where(proposal => proposal.Doubt is not null).ToList();
                return new LearnRun(before, document, convention, written, doubtful, findings, reader.Count);
            }

            written.AddRange(certain);
            document = next;
        }

        throw new InvalidOperationException("The proposed corrections change with every correction.");
    }

    private static IEnumerable<string> Statements(CorrectionDocument document) =>
        document.Learned.Select(correction => correction.Statement);

    /// <summary>The corrections in the project's other files.</summary>
    private static List<Correction> PeopleOf(PageProject project, string output, CancellationToken cancellation) =>
    [
        .. project.Files
            .Where(file => InputFile.IsCorrections(file.Path) && !LearnedText.IsAt(file, output))
            .SelectMany(file => CorrectionFile.Parse(file.Path, InputFile.ReadText(file, cancellation)).Corrections),
    ];
}
