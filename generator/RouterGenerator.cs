using Microsoft.CodeAnalysis;
using Router.Codegen.Binding;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Binding.WireNames;
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
        var target = context.CompilationProvider.Select(static (compilation, _) => TargetProject.Of(compilation)).WithTrackingName(Steps.Target);

        // Pages: each file alone.
        var pages = context.AdditionalTextsProvider.SelectNotNull(Steps.Pages, static (file, cancellation) =>
            InputFile.IsPage(file.Path) ? PageReading.Start(file, cancellation) : null);
        var others = context.AdditionalTextsProvider.Where(static file => !InputFile.IsPage(file.Path));
        var overrides = others.SelectNotNull(Steps.Overrides, static (file, cancellation) =>
            InputFile.IsOverrides(file.Path) ? WireNameFile.Parse(file.Path, InputFile.TextOf(file, cancellation)) : null);

        // Types: with the dialect and the conventions of the page's set.
        var stated = overrides.CollectAll().Select(static (files, _) => WireNameOverrides.Of(files.Items));
        var sets = pages.CollectAll().Combine(build)
            .Select(static (input, cancellation) => SetTable.Create(PageReading.PagesOf(input.Left.Items, cancellation), input.Right, cancellation)).WithTrackingName(Steps.Sets);
        var typed = pages.CombineSame(sets.Combine(stated).Select(static (input, _) => new TypingContext(input.Left, input.Right)))
            .SelectNotNull(Steps.TypedPages, static (input, _) => input.Left.Page is { } page ? TypedPage.Create(page, input.Right) : null);

        // What pages have to know of each other.
        var summaries = typed.SelectNotNull(Steps.Summaries, static (page, _) => PageSummary.Of(page)).CollectAll();
        var names = summaries.Select(static (all, cancellation) => AllDeclarations.Of(all.Items, cancellation))
            .Select(static (all, cancellation) => NameTable.Create(all, cancellation)).WithTrackingName(Steps.Names);
        var numbers = summaries.Select(static (all, cancellation) => PageIndex.Of(all.Items, cancellation));
        var facts = summaries.Combine(numbers)
            .Select(static (input, cancellation) => PageFactTable.Of(input.Left.Items, input.Right, cancellation)).WithTrackingName(Steps.Facts);
        var inline = summaries.Select(static (all, cancellation) => InlineMembers.Of(all.Items, cancellation));

        // Shapes: each page bound to the names it refers to.
        var objectContext = names.Combine(build.Select(static (options, _) => options.Project))
            .Select(static (input, _) => new BindingContext(input.Left, input.Right));
        var objects = typed.CombineSame(objectContext).SelectNotNull(Steps.Shapes, static (input, _) => PageBinder.Bind(input.Left, input.Right));
        var objectOutlines = objects.SelectNotNull(Steps.Outlines, static (page, _) => page.Outline);

        // Unions, which are few: to the facts of their members too, and to no others'.
        var unionContext = objectContext.Combine(inline)
            .Select(static (input, _) => new UnionContext(input.Left.Names, input.Left.Project, input.Right));
        var typedUnions = typed.Where(static page => page.IsUnion);
        var links = objectOutlines
            .CollectAll(typedUnions.CombineSame(unionContext).SelectNotNull(Steps.UnionLinks, static (input, _) => ReferenceGraph.OutlineOf(input.Left, input.Right)))
            .Combine(numbers).Select(static (input, _) => new ReferenceGraph(input.Left.Items, input.Right));
        var unions = typedUnions
            .CombineSame(links).SelectNotNull(Steps.UnionDependencies, static (input, _) => UnionDependencies.Find(input.Left, input.Right))
            .CombineSame(facts).SelectNotNull(Steps.UnionPages, static (input, _) => UnionPage.Create(input.Left, input.Right))
            .CombineSame(unionContext).SelectNotNull(Steps.UnionShapes, static (input, _) => UnionBinder.Bind(input.Left, input.Right));

        // What of them is emitted: what the roots reach, less what other models stand for.
        var outlines = objectOutlines.CollectAll(unions.SelectNotNull(Steps.Outlines, static (page, _) => page.Outline));
        var plan = outlines.Combine(objectContext.Combine(target).Select(static (input, _) => new PlanningContext(input.Left.Names, input.Left.Project, input.Right)))
            .Select(static (input, cancellation) => EmissionPlan.Create(input.Left.Items, input.Right, cancellation)).WithTrackingName(Steps.Plan);
        var models = outlines.Combine(plan).Select(static (input, cancellation) => EmittedModels.Of(input.Left.Items, input.Right, cancellation));
        var layout = models.Select(static (all, cancellation) => FileLayout.Of(all, cancellation)).WithTrackingName(Steps.Layout);
        var emission = plan.Combine(layout).Select(static (input, _) => new EmissionContext(input.Left, input.Right));
        var plannedObjects = objects.CombineSame(emission);
        var plannedUnions = unions.CombineSame(emission);

        // The other names of merged models; of many, those that the project mentions in its sources and views.
        var aliases = plan.Select(static (all, _) => new AliasTable(all.Aliases));
        var mentioned = Mentions.InSources(context.CompilationProvider, aliases).CollectAll(Mentions.InViews(others, aliases));
        context.Write(mentioned.Combine(aliases).SelectMany(static (input, _) => AliasFile.Of(input.Right, input.Left.Items)));

        // Emission: the text of each model, then the files that hold it.
        var objectSources = Sources(plannedObjects);
        var unionSources = Sources(plannedUnions);
        context.Write(objectSources.SelectNotNull(Steps.Files, static (source, _) => SourceFile.Of(source)));
        context.Write(unionSources.SelectNotNull(Steps.Files, static (source, _) => SourceFile.Of(source)));
        context.Write(objectSources.CollectAll(unionSources).Combine(layout)
            .SelectMany(static (input, cancellation) => input.Right.Distribute(input.Left.Items, cancellation)).WithTrackingName(Steps.Files));
        context.Write(models.SelectMany(static (all, cancellation) => EntryPoint.ByNamespace(all, cancellation)).WithTrackingName(Steps.Entries));
        context.Write(models.Combine(target).SelectMany(static (input, _) => UnionTypesFile.Of(input.Left.HaveUnions, input.Right)));

        // Diagnostics: on their own, so that a line that moves re-reports and emits nothing.
        context.Report(overrides.SelectMany(static (file, _) => file.Diagnostics));
        context.Report(overrides.CollectAll().Combine(summaries).SelectMany(static (input, _) => UnusedOverrides.In(input.Left.Items, input.Right.Items)));
        context.Report(plannedObjects.SelectMany(static (pair, _) => pair.Right.Plan.DiagnosticsOf(pair.Left)));
        context.Report(plannedUnions.SelectMany(static (pair, _) => pair.Right.Plan.DiagnosticsOf(pair.Left)));
        context.Report(plan.SelectMany(static (all, _) => all.Diagnostics));
        context.Report(build.SelectMany(static (options, _) => options.Diagnostics));
        context.Report(sets.SelectMany(static (all, _) => all.Diagnostics));
        context.Report(names.Combine(sets).SelectMany(static (input, _) => SetSummary.Report(input.Right, input.Left)));
        context.Report(names.Combine(target).SelectMany(static (input, _) => TargetProblems.Find(input.Right, input.Left)));
    }

    /// <summary>The text of each model. A page keeps its place up to here: one that comes or goes moves no other.</summary>
    private static IncrementalValuesProvider<ModelSource> Sources(IncrementalValuesProvider<(BoundPage Page, EmissionContext Context)> pages) => pages
        .SelectNotNull(Steps.EmittedShapes, static (pair, _) => pair.Context.Emitted(pair.Page))
        .SelectNotNull(Steps.Sources, static (emitted, _) => ModelSource.Of(emitted));
}
