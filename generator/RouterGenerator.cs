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
        var stated = overrides.Collect().Select(static (files, _) => WireNameOverrides.Of(files));
        var sets = pages.Select(static (page, _) => PageEvidence.Of(page)).Collect().Combine(build)
            .Select(static (input, _) => SetTable.Create(input.Left, input.Right))
            .WithTrackingName(Steps.Sets);
        var typing = sets.Combine(stated).Select(static (input, _) => new TypingContext(input.Left, input.Right));
        var typed = pages.Combine(typing)
            .Select(static (input, _) => TypedPage.Create(input.Left, input.Right))
            .WithTrackingName(Steps.TypedPages);

        // What pages have to know of each other.
        var summaries = typed.Select(static (page, _) => PageSummary.Of(page)).Collect();
        var names = summaries.Select(static (all, _) => NameTable.Of(all)).WithTrackingName(Steps.Names);
        var facts = summaries.Select(static (all, _) => FactTable.Of(all)).WithTrackingName(Steps.Facts);
        var inline = summaries.Select(static (all, _) => InlineMembers.Of(all));

        // Shapes: each page bound to the names it refers to; unions, which are few, to their members' fields too.
        var objectContext = names.Combine(project).Select(static (input, _) => new BindingContext(input.Left, input.Right, null, null));
        var unionContext = objectContext.Combine(facts).Combine(inline)
            .Select(static (input, _) => input.Left.Left with { Facts = input.Left.Right, Inline = input.Right });
        var objects = typed.Where(static page => !page.IsUnion).Combine(objectContext)
            .Select(static (input, _) => PageBinder.Bind(input.Left, input.Right))
            .WhereNotNull()
            .WithTrackingName(Steps.Shapes);
        var unions = typed.Where(static page => page.IsUnion).Combine(unionContext)
            .Select(static (input, _) => PageBinder.Bind(input.Left, input.Right))
            .WhereNotNull()
            .WithTrackingName(Steps.UnionShapes);

        // What of them is emitted: what the roots reach, less what other models stand for.
        var plan = Both(objects, unions).Combine(names).Combine(project).Combine(target)
            .Select(static (input, _) => EmissionPlan.Of(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .WithTrackingName(Steps.Plan);
        var plannedObjects = objects.Combine(plan);
        var plannedUnions = unions.Combine(plan);

        // Emission: the text of each model, then the files that hold it.
        var objectSources = Sources(plannedObjects);
        var unionSources = Sources(plannedUnions);
        var sources = Both(objectSources, unionSources);
        var models = sources.Select(static (all, _) => all.Select(source => source.Name).ToEquatableArray());
        var layout = models.Combine(project).Combine(target)
            .Select(static (input, _) => FileLayout.Of(input.Left.Left, input.Left.Right.IsFilePerModel, input.Right.TakesModels))
            .WithTrackingName(Steps.Layout);
        var shared = sources.Combine(layout).SelectMany(static (input, _) => input.Right.Distribute(input.Left)).WithTrackingName(Steps.Files);
        var entries = models.Combine(project).Combine(target)
            .SelectMany(static (input, _) => input.Right.TakesModels ? EntryPoint.ByNamespace(input.Left.Left, input.Left.Right) : [])
            .WithTrackingName(Steps.Entries);
        var aliases = plan.Combine(target).SelectMany(static (input, _) => input.Right.TakesModels ? AliasFile.Of(input.Left.Aliases) : []);
        var unionTypes = unionSources.Collect().Select(static (all, _) => all.Length > 0).Combine(target).SelectMany(static (input, _) => UnionTypesFile.Of(input.Left, input.Right));
        context.RegisterSourceOutput(SingleFiles(objectSources, layout), static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(SingleFiles(unionSources, layout), static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(shared, static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(entries, static (output, entry) => output.AddSource(entry.HintName, entry.ToText()));
        context.RegisterSourceOutput(aliases, static (output, file) => output.AddSource(AliasFile.HintName, file.ToText()));
        context.RegisterSourceOutput(unionTypes, static (output, file) => output.AddSource(UnionTypesFile.HintName, file.ToText()));

        // Diagnostics: on their own, so that a line that moves re-reports and emits nothing.
        context.RegisterSourceOutput(pages.SelectMany(static (page, _) => page.Diagnostics), Report);
        context.RegisterSourceOutput(overrides.SelectMany(static (file, _) => file.Diagnostics), Report);
        context.RegisterSourceOutput(plannedObjects.SelectMany(static (pair, _) => pair.Right.DiagnosticsOf(pair.Left)), Report);
        context.RegisterSourceOutput(plannedUnions.SelectMany(static (pair, _) => pair.Right.DiagnosticsOf(pair.Left)), Report);
        context.RegisterSourceOutput(plan.SelectMany(static (all, _) => all.Diagnostics), Report);
        context.RegisterSourceOutput(build.SelectMany(static (options, _) => options.Diagnostics), Report);
        context.RegisterSourceOutput(names.Combine(sets).SelectMany(static (input, _) => SetSummary.Of(input.Right, input.Left)), Report);
        context.RegisterSourceOutput(names.Combine(target).SelectMany(static (input, _) => input.Right.Problems(input.Left)), Report);
    }

    /// <summary>The text of each model. A page keeps its place up to here: one that comes or goes moves no other.</summary>
    private static IncrementalValuesProvider<ModelSource> Sources(IncrementalValuesProvider<(BoundPage Page, EmissionPlan Plan)> pages) => pages
        .Select(static (pair, _) => pair.Plan.Emitted(pair.Page)).WhereNotNull().WithTrackingName(Steps.EmittedShapes)
        .Select(static (emitted, _) => ModelSource.Of(emitted.Shape, emitted.HasUnionPattern)).WithTrackingName(Steps.Sources);

    private static IncrementalValuesProvider<SourceFile> SingleFiles(IncrementalValuesProvider<ModelSource> sources, IncrementalValueProvider<FileLayout> layout) =>
        sources.Combine(layout).Select(static (pair, _) => pair.Right.FileOf(pair.Left)).WhereNotNull().WithTrackingName(Steps.Files);

    private static IncrementalValueProvider<ImmutableArray<T>> Both<T>(IncrementalValuesProvider<T> objects, IncrementalValuesProvider<T> unions) =>
        objects.Collect().Combine(unions.Collect()).Select(static (both, _) => both.Left.AddRange(both.Right));

    private static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
