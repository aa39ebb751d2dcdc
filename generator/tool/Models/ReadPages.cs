using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;

namespace Router.Codegen.Tool.Models;

/// <summary>Files as the generator reads them, before options apply to them.</summary>
internal sealed record ReadPages(ImmutableArray<Page> Pages, ImmutableArray<PageEvidence> Evidence, CorrectionTable Corrections)
{
    public static ReadPages Of(IEnumerable<AdditionalText> files, CancellationToken cancellation)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        var evidence = ImmutableArray.CreateBuilder<PageEvidence>();
        var corrections = ImmutableArray.CreateBuilder<CorrectionFile>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (InputFile.IsCorrections(file.Path))
                corrections.Add(CorrectionFile.Parse(PagePath.Direct(file.Path), InputFile.ReadText(file, cancellation)));
            if (!InputFile.IsPage(file.Path))
                continue;

            var (path, text) = (PagePath.Direct(file.Path), InputFile.ReadText(file, cancellation));
            var page = PageParser.Parse(path, text, cancellation);
            if (page is not null)
                pages.Add(page);
            if ((page is null ? PageEvidence.ReadOther(path, text) : PageEvidence.Read(page)) is { } shown)
                evidence.Add(shown);
        }

        return new ReadPages(pages.ToImmutable(), evidence.ToImmutable(), CorrectionTable.Of(corrections.ToImmutable()));
    }
}
