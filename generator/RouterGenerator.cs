using Microsoft.CodeAnalysis;
using Router.Codegen.Binding;
using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Diagnostics;
using Router.Codegen.Emit;
using Router.Codegen.Options;
using Router.Codegen.Options.ProjectFiles;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;

namespace Router.Codegen;

/// <summary>The pipeline: turns the schema pages among the additional files into models. Tests refer to its steps by name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RouterGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Options of the build, and the project that gets the models.
        var build = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => OptionsReader.Read(options.GlobalOptions)).WithTrackingName(Steps.Options);
        var work = build.Select(static (options, _) => options.IsDone ? Work.Done : Work.ToDo);
        var target = context.CompilationProvider.Combine(work)
            .Select(static (compilation, work, _) => work.IsDone ? TargetProject.Unread : TargetProject.Of(compilation))
            .WithTrackingName(Steps.Target);

        // Files: each is read by itself, or not read if the models were made before. The provider is asked for once, because each use
        // compares all files again.
        var files = context.AdditionalTextsProvider;
        var pages = files.CombineSame(work).SelectNotNull(Steps.Pages, static (file, work, cancellation) =>
            !work.IsDone && InputFile.IsPage(file.Path) ? PageReading.Start(file, cancellation) : null);
        var others = files.Where(static file => !InputFile.IsPage(file.Path)).CombineSame(work)
            .SelectNotNull(Steps.OtherInputs, static (file, work, _) => work.IsDone ? null : file);
        var corrections = others.SelectNotNull(Steps.Corrections, static (file, cancellation) =>
            InputFile.IsCorrections(file.Path) ? CorrectionFile.Parse(file.Path, InputFile.ReadText(file, cancellation)) : null);
        var baseline = others.SelectNotNull(Steps.Baselines, static (file, cancellation) =>
            InputFile.IsBaseline(file.Path) && InputFile.TryReadText(file, cancellation) is { } text
                ? BaselineFile.Parse(file.Path, text) : null)
            .CollectAll().Select(static (files, _) => Baseline.Of(files.Items));
        var projectFiles = others.SelectNotNull(Steps.ProjectFiles, static (file, cancellation) =>
            ProjectFile.Is(file.Path) ? ProjectFileReader.Read(file, cancellation) : null).CollectAll();

        // Types: parsed with the dialect and the conventions of the page's set.
        var stated = corrections.CollectAll().Select(static (files, _) => CorrectionTable.Of(files.Items));
        var evidence = pages.SelectNotNull(Steps.Evidence, static (reading, _) => reading.Evidence);
        var decisions = evidence.CollectAll().Combine(build)
            .Select(static (evidence, options, cancellation) => SetDecisions.Make(evidence.Items, options, cancellation))
            .WithTrackingName(Steps.SetDecisions);
        var sets = decisions.Select(static (decisions, _) => decisions.Table).WithTrackingName(Steps.Sets);
        var setting = sets.Combine(stated).Select(static (sets, corrections, _) => new SetContext(sets, corrections));
        var typing = pages.CombineSame(setting)
            .SelectNotNull(Steps.PagesInSets, static (reading, setting, cancellation) => reading.Page is { } page
                ? PageTyping.Start(PageInSet.Of(page, setting.Sets, setting.Corrections), cancellation) : null);
        var typed = typing.SelectNotNull(Steps.TypedPages, static (typing, _) => typing.Page);

        // Declarations: the parts of all pages that other pages need.
        var summaries = typing.SelectNotNull(Steps.Summaries, static (typing, _) => typing.Summary).CollectAll();
        var names = summaries.Select(static (all, cancellation) => AllDeclarations.Of(all.Items, cancellation))
            .Select(static (all, cancellation) => NameTable.Create(all, cancellation)).WithTrackingName(Steps.Names);
        var numbers = summaries.Select(static (all, cancellation) => PageIndex.Of(all.Items, cancellation));
        var facts = summaries.Combine(numbers)
            .Select(static (all, numbers, cancellation) => PageFactTable.Of(all.Items, numbers, cancellation))
            .WithTrackingName(Steps.Facts);
        var otherFiles = pages.SelectNotNull(Steps.OtherFiles, static (reading, _) => reading.Other).CollectAll().Combine(summaries)
            .Select(static (files, all, cancellation) => OtherFileTable.Of(files.Items, all.Items, cancellation));
        var inline = summaries.Select(static (all, cancellation) => InlineMembers.Of(all.Items, cancellation));

        // Shapes of objects and enums: each page is bound to the names that it refers to.
        var binding = names.Combine(build.Select(static (options, _) => options.Project)).Combine(otherFiles)
            .Select(static (setting, others, _) => new BindingContext(setting.Left, setting.Right, others));
        var objects = typed.CombineSame(binding)
            .SelectNotNull(Steps.Shapes, static (page, binding, _) => PageBinder.Bind(page, binding));
        var objectOutlines = objects.SelectNotNull(Steps.Outlines, static (page, _) => page.Outline).CollectAll();

        // Shapes of unions, which are few: each page is also bound to the facts of the pages that it depends on.
        var unionBinding = binding.Combine(inline)
            .Select(static (binding, inline, _) => new UnionContext(binding.Names, binding.Project, inline, binding.Others));
        var typedUnions = typed.Where(static page => page.IsUnion);
        var unionReferences = typedUnions.CombineSame(unionBinding)
            .SelectNotNull(Steps.UnionLinks, static (page, binding, _) => ReferenceGraph.OutlineOf(page, binding));
        var graph = objectOutlines.With(unionReferences).Combine(numbers)
            .Select(static (outlines, numbers, _) => new ReferenceGraph(outlines.Items, numbers));
        var unions = typedUnions
            .CombineSame(graph).SelectNotNull(Steps.UnionDependencies, static (page, graph, _) => UnionDependencies.Find(page, graph))
            .CombineSame(facts).SelectNotNull(Steps.UnionPages, static (union, facts, _) => UnionPage.Create(union, facts))
            .CombineSame(unionBinding).SelectNotNull(Steps.UnionShapes, static (union, binding, _) => UnionBinder.Bind(union, binding));

        // Planning: the models that are reachable from the roots, except replaced ones, and their files.
        var outlines = objectOutlines.With(unions.SelectNotNull(Steps.Outlines, static (page, _) => page.Outline));
        var planning = binding.Combine(target)
            .Select(static (binding, target, _) => new PlanningContext(binding.Names, binding.Project, target));
        var plan = outlines.Combine(planning)
            .Select(static (all, planning, cancellation) => EmissionPlan.Create(all.Items, planning, cancellation))
            .WithTrackingName(Steps.Plan);
        var models = outlines.Combine(plan)
            .Select(static (all, plan, cancellation) => EmittedModels.Collect(all.Items, plan, cancellation));
        var layout = models
            .Select(static (models, cancellation) => FileLayout.Create(models, cancellation)).WithTrackingName(Steps.Layout);
        var schemas = models.Select(static (models, _) => SchemaDefault.Of(models));
        var texts = summaries.Select(static (all, _) => TextVolume.Of(all.Items));
        var held = baseline.Select(static (baseline, _) => baseline.IsStated);
        var emission = plan.Combine(layout.Combine(schemas).Combine(texts.Combine(held))).Select(static (plan, output, _) =>
            new EmissionContext(plan, output.Left.Left, output.Left.Right, output.Right.Left, output.Right.Right));
        var plannedObjects = objects.CombineSame(emission);
        var plannedUnions = unions.CombineSame(emission);

        // Emission: the text of each model, then the files that contain it.
        var objectSources = Sources(plannedObjects);
        var unionSources = Sources(plannedUnions);
        context.Write(objectSources.SelectNotNull(Steps.Files, static (source, _) => SourceFile.CreateFor(source)));
        context.Write(unionSources.SelectNotNull(Steps.Files, static (source, _) => SourceFile.CreateFor(source)));
        context.Write(objectSources.CollectAll(unionSources).Combine(layout)
            .SelectMany(static (sources, layout, cancellation) => layout.Distribute(sources.Items, cancellation))
            .WithTrackingName(Steps.Files));
        context.Write(models
            .SelectMany(static (models, cancellation) => EntryPoint.ByNamespace(models, cancellation)).WithTrackingName(Steps.Entries));
        context.Write(models.Combine(target)
            .SelectMany(static (models, target, _) => UnionTypesFile.Create(models.HaveUnions, target)));

        // Aliases of replaced models: if there are many, those that the project's sources and views mention.
        var aliases = plan.Combine(build.Select(static (options, _) => !options.IsFileWriter))
            .Select(static (plan, seesSources, _) => new AliasTable(plan.Aliases, seesSources));
        var sought = aliases.Select(static (aliases, _) => aliases.Sought);
        var mentioned = Mentions.InSources(context.CompilationProvider, sought).CollectAll(Mentions.InViews(others, sought));
        context.Write(mentioned.Combine(aliases).SelectMany(static (names, aliases, _) => AliasFile.Create(aliases, names.Items)));

        // Findings: the diagnostics of pages that depend on the plan, and the contracts that baselines are compared with.
        var objectFindings = Findings(plannedObjects);
        var unionFindings = Findings(plannedUnions);
        var comparison = objectFindings.SelectNotNull(Steps.Contracts, static (page, _) => page.Contract)
            .CollectAll(unionFindings.SelectNotNull(Steps.Contracts, static (page, _) => page.Contract))
            .Combine(baseline)
            .Select(static (pages, baseline, cancellation) => BaselineComparison.Of(pages.Items, baseline, cancellation))
            .WithTrackingName(Steps.BaselineComparison);

        // Diagnostics of the project: statements without effect, the reason why there are no models, suggested roots if there are many
        // models.
        var unused = projectFiles.Combine(build).Select(static (files, build, _) => UnusedStatements.Find(files.Items, build));
        var named = names.Combine(build.Select(static (options, _) => options.Project));
        var missing = named.Combine(otherFiles.Combine(unused)).SelectMany(static (models, files, _) =>
            MissingModels.Find(files.Left, models.Left, models.Right, files.Right.HasEmptyPattern));
        var many = named.Select(static (names, project, _) => RootSuggestion.Sought(names, project));
        var suggestions = Mentions.InSources(context.CompilationProvider, many).CollectAll().Combine(many.Combine(names))
            .SelectMany(static (mentioned, models, _) => RootSuggestion.Report(models.Left, mentioned.Items, models.Right));

        // Diagnostics have steps of their own: a moved line is reported again and nothing is emitted. Those with a place in a file reach
        // the analyzer in a file of comments.
        var reports = corrections.SelectMany(static (file, _) => file.Diagnostics)
            .CollectAll(corrections.CollectAll().Combine(summaries)
                .SelectMany(static (files, pages, _) => UnusedCorrections.Find(files.Items, pages.Items)))
            .With(comparison.Combine(typed.CombineSame(comparison)
                .SelectNotNull(Steps.DifferentPages, static (page, comparison, _) => comparison.Concerns(page) ? page : null).CollectAll())
                .SelectMany(static (comparison, pages, _) => BaselineReports.Of(comparison, pages.Items)))
            .With(objectFindings.SelectMany(static (page, _) => page.Diagnostics))
            .With(unionFindings.SelectMany(static (page, _) => page.Diagnostics))
            .With(objectFindings.SelectMany(static (page, _) => page.OfCorrections)
                .CollectAll(unionFindings.SelectMany(static (page, _) => page.OfCorrections))
                .SelectMany(static (diagnostics, _) => FileReports.LimitDistinct(diagnostics.Items)))
            .With(otherFiles.Combine(names).Combine(build)
                .SelectMany(static (files, options, _) => LikelyPages.Find(files.Left, files.Right, options.Folders)))
            .With(plan.SelectMany(static (plan, _) => plan.Diagnostics))
            .With(decisions.SelectMany(static (decisions, _) => decisions.Diagnostics))
            .With(names.Combine(decisions).SelectMany(static (names, decisions, _) => SetSummary.Report(decisions, names)))
            .With(names.Combine(target).SelectMany(static (names, target, _) => TargetProblems.Find(target, names)))
            .With(unused.SelectMany(static (unused, _) => unused.Diagnostics))
            .With(missing)
            .With(suggestions)
            .Combine(build)
            .Select(static (diagnostics, options, cancellation) => Reports.Of(diagnostics.Items, options, cancellation))
            .WithTrackingName(Steps.Reports);
        context.Report(reports.SelectMany(static (reports, _) => reports.OfGenerator));
        context.Report(context.CompilationProvider.Combine(build).SelectMany(static (compilation, options, cancellation) =>
            options.IsDone && !options.HasAnalyzer ? ReportFile.Read(compilation, cancellation) : []));
        context.Write(reports.SelectMany(static (reports, _) => ReportFile.Create(reports)));
    }

    /// <summary>The text of each model. Pages are separate entries up to here: one that is added or removed moves no other.</summary>
    private static IncrementalValuesProvider<ModelSource> Sources(
        IncrementalValuesProvider<(BoundPage Page, EmissionContext Context)> pages) => pages
        .SelectNotNull(Steps.EmittedShapes, static (page, emission, _) => emission.Emitted(page))
        .SelectNotNull(Steps.Sources, static (emitted, cancellation) => ModelSource.Start(emitted, cancellation));

    private static IncrementalValuesProvider<PageFindings> Findings(
        IncrementalValuesProvider<(BoundPage Page, EmissionContext Context)> pages) => pages
        .SelectNotNull(Steps.Findings, static (page, emission, _) => PageFindings.Of(page, emission));
}
