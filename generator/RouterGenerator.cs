using Microsoft.CodeAnalysis;
using Router.Codegen.Binding;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Emit;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen;

/// <summary>Turns schema pages among the additional files into models. This is the pipeline and nothing else; each step's name is the one that tests know it by.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RouterGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Options, and whether the project can take models at all.
        var build = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => OptionsReader.Read(options.GlobalOptions)).WithTrackingName(Steps.Options);
        var project = build.Select(static (options, _) => options.Project);
        var target = context.CompilationProvider.Select(static (compilation, _) => TargetProject.Of(compilation)).WithTrackingName(Steps.Target);

        // Pages: each file alone.
        var pages = context.AdditionalTextsProvider
            .Where(static text => InputFile.IsPage(text.Path))
            .Select(static (text, cancellation) => PageParser.Parse(text.Path, text.GetText(cancellation)?.ToString() ?? "", cancellation))
            .WhereNotNull()
            .WithTrackingName(Steps.Pages);
        var overrides = context.AdditionalTextsProvider
            .Where(static text => InputFile.IsOverrides(text.Path))
            .Select(static (text, cancellation) => WireNameFile.Parse(text.Path, text.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(Steps.Overrides);

        // Types: with the dialect and the conventions of the page's set.
        var members = pages.Combine(build).Select(static (pair, _) => new SetMember(pair.Left, pair.Right.SetOf(pair.Left.Path)));
        var sets = members.Select(static (member, _) => member.Evidence).Collect().Combine(project)
            .Select(static (pair, _) => SetTable.Create(pair.Left, pair.Right))
            .WithTrackingName(Steps.Sets);
        var stated = overrides.Collect().Select(static (files, _) => WireNameOverrides.Of(files));
        var typed = members.Combine(sets).Combine(stated)
            .Select(static (input, _) => TypedPage.Create(input.Left.Left.Page, input.Left.Right[input.Left.Left.Set], input.Right))
            .WithTrackingName(Steps.TypedPages);

        // What pages have to know of each other.
        var names = typed.Select(static (page, _) => Declaration.Of(page)).WhereNotNull().Collect()
            .Select(static (declarations, _) => new NameTable(declarations))
            .WithTrackingName(Steps.Names);
        var facts = typed.Select(static (page, _) => PageFacts.Of(page)).Collect()
            .Select(static (all, _) => new FactTable(all))
            .WithTrackingName(Steps.Facts);
        var inline = typed.SelectMany(static (page, _) => InlineUnion.On(page)).Collect()
            .Select(static (unions, _) => InlineMembers.Of(unions));

        // Shapes: each page bound to the names it refers to.
        var objects = typed.Where(static page => !page.IsUnion).Combine(names).Combine(project)
            .Select(static (input, _) => PageBinder.Bind(input.Left.Left, input.Left.Right, input.Right))
            .WhereNotNull()
            .WithTrackingName(Steps.Shapes);
        var unions = typed.Where(static page => page.IsUnion).Combine(names).Combine(facts).Combine(inline).Combine(project)
            .Select(static (input, _) => PageBinder.BindUnion(input.Left.Left.Left.Left, input.Left.Left.Left.Right, input.Left.Left.Right, input.Left.Right, input.Right))
            .WhereNotNull()
            .WithTrackingName(Steps.UnionShapes);
        var reachable = Both(objects.Select(static (page, _) => page.Edges), unions.Select(static (page, _) => page.Edges)).Combine(names).Combine(project)
            .Select(static (input, _) => ReachablePages.From(input.Left.Right, input.Left.Left, input.Right))
            .WithTrackingName(Steps.Reachable);
        var askedObjects = Asked(objects, reachable);
        var askedUnions = Asked(unions, reachable);
        var merged = Both(askedObjects, askedUnions).Combine(project)
            .Select(static (input, _) => MergedModels.Of(input.Left, input.Right.Merge))
            .WithTrackingName(Steps.Merged);

        // Emission: the text of each model, then the files that hold it.
        var objectSources = Sources(askedObjects, merged, target);
        var unionSources = Sources(askedUnions, merged, target);
        var sources = Both(objectSources, unionSources);
        var models = sources.Select(static (all, _) => all.Select(source => source.Name).ToEquatableArray());
        var layout = models.Combine(project).Combine(target)
            .Select(static (input, _) => FileLayout.Of(input.Left.Left, input.Left.Right.IsFilePerModel, input.Right.TakesModels))
            .WithTrackingName(Steps.Layout);
        var shared = sources.Combine(layout).SelectMany(static (input, _) => input.Right.Distribute(input.Left)).WithTrackingName(Steps.Files);
        var entries = models.Combine(project).Combine(target)
            .SelectMany(static (input, _) => input.Right.TakesModels ? EntryPoint.ByNamespace(input.Left.Left, input.Left.Right) : [])
            .WithTrackingName(Steps.Entries);
        var aliases = merged.Combine(target).SelectMany(static (input, _) => input.Right.TakesModels ? AliasFile.Of(input.Left.Aliases) : []);
        context.RegisterSourceOutput(SingleFiles(objectSources, layout), static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(SingleFiles(unionSources, layout), static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(shared, static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(entries, static (output, entry) => output.AddSource(entry.HintName, entry.ToText()));
        context.RegisterSourceOutput(aliases, static (output, file) => output.AddSource(AliasFile.HintName, file.ToText()));

        // Diagnostics: on their own, so that a line that moves re-reports and emits nothing.
        context.RegisterSourceOutput(pages.SelectMany(static (page, _) => page.Diagnostics), Report);
        context.RegisterSourceOutput(overrides.SelectMany(static (file, _) => file.Diagnostics), Report);
        context.RegisterSourceOutput(askedObjects.SelectMany(static (page, _) => page.Diagnostics), Report);
        context.RegisterSourceOutput(askedUnions.SelectMany(static (page, _) => page.Diagnostics), Report);
        context.RegisterSourceOutput(reachable.SelectMany(static (pages, _) => pages.Diagnostics), Report);
        context.RegisterSourceOutput(merged.SelectMany(static (all, _) => all.Diagnostics), Report);
        context.RegisterSourceOutput(build.SelectMany(static (options, _) => options.Diagnostics), Report);
        context.RegisterSourceOutput(names.Combine(sets).SelectMany(static (input, _) => SetSummary.Of(input.Right, input.Left)), Report);
        context.RegisterSourceOutput(names.Combine(target).SelectMany(static (input, _) => input.Right.Problems(input.Left)), Report);
    }

    /// <summary>The pages that the roots reach. From here on a page keeps its place: one that comes or goes moves no other.</summary>
    private static IncrementalValuesProvider<BoundPage> Asked(IncrementalValuesProvider<BoundPage> pages, IncrementalValueProvider<ReachablePages> reachable) =>
        pages.Combine(reachable).Where(static pair => pair.Right.Contains(pair.Left.Declaration)).Select(static (pair, _) => pair.Left);

    private static IncrementalValuesProvider<ModelSource> Sources(
        IncrementalValuesProvider<BoundPage> pages, IncrementalValueProvider<MergedModels> merged, IncrementalValueProvider<TargetProject> target) => pages
        .Combine(merged).Select(static (pair, _) => pair.Right.Emitted(pair.Left)).WhereNotNull().WithTrackingName(Steps.EmittedShapes)
        .Combine(target).Select(static (pair, _) => ModelSource.Of(pair.Left, pair.Right.HasUnionPattern)).WithTrackingName(Steps.Sources);

    private static IncrementalValuesProvider<SourceFile> SingleFiles(IncrementalValuesProvider<ModelSource> sources, IncrementalValueProvider<FileLayout> layout) =>
        sources.Combine(layout).Select(static (pair, _) => pair.Right.FileOf(pair.Left)).WhereNotNull().WithTrackingName(Steps.Files);

    private static IncrementalValueProvider<ImmutableArray<T>> Both<T>(IncrementalValuesProvider<T> objects, IncrementalValuesProvider<T> unions) =>
        objects.Collect().Combine(unions.Collect()).Select(static (both, _) => both.Left.AddRange(both.Right));

    private static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
