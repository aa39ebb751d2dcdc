using Microsoft.CodeAnalysis;
using Router.Codegen.Binding;
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
        var bound = objects.Collect().Combine(unions.Collect()).SelectMany(static (both, _) => both.Left.AddRange(both.Right));
        var reachable = bound.Select(static (page, _) => page.Edges).Collect().Combine(names).Combine(project)
            .Select(static (input, _) => ReachablePages.From(input.Left.Right, input.Left.Left, input.Right))
            .WithTrackingName(Steps.Reachable);
        var asked = bound.Combine(reachable).Where(static pair => pair.Right.Contains(pair.Left.Declaration)).Select(static (pair, _) => pair.Left);

        // Emission: the text of each model, then the files that hold it.
        var emitted = asked.Collect().Combine(project).Select(static (input, _) => EmittedShapes.Of(input.Left, input.Right.Merge));
        var shapes = emitted.SelectMany(static (all, _) => all.Shapes).WithTrackingName(Steps.EmittedShapes);
        var sources = shapes.Combine(target).Select(static (input, _) => ModelSource.Of(input.Left, input.Right.HasUnionPattern)).WithTrackingName(Steps.Sources);
        var files = sources.Collect().Combine(project).Combine(target)
            .SelectMany(static (input, _) => input.Right.TakesModels ? SourceFile.Distribute(input.Left.Left, input.Left.Right.IsFilePerModel) : [])
            .WithTrackingName(Steps.Files);
        var entries = shapes.Select(static (shape, _) => shape.Name).Collect().Combine(project).Combine(target)
            .SelectMany(static (input, _) => input.Right.TakesModels ? EntryPoint.ByNamespace(input.Left.Left, input.Left.Right) : [])
            .WithTrackingName(Steps.Entries);
        var aliases = emitted.Combine(target).SelectMany(static (input, _) => input.Right.TakesModels ? AliasFile.Of(input.Left.Aliases) : []);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.ToText()));
        context.RegisterSourceOutput(entries, static (output, entry) => output.AddSource(entry.HintName, entry.ToText()));

        context.RegisterSourceOutput(aliases, static (output, file) => output.AddSource(AliasFile.HintName, file.ToText()));

        // Diagnostics: on their own, so that a line that moves re-reports and emits nothing.
        context.RegisterSourceOutput(pages.SelectMany(static (page, _) => page.Diagnostics), Report);
        context.RegisterSourceOutput(overrides.SelectMany(static (file, _) => file.Diagnostics), Report);
        context.RegisterSourceOutput(asked.SelectMany(static (page, _) => page.Diagnostics), Report);
        context.RegisterSourceOutput(reachable.SelectMany(static (pages, _) => pages.Diagnostics), Report);
        context.RegisterSourceOutput(emitted.SelectMany(static (all, _) => all.Diagnostics), Report);
        context.RegisterSourceOutput(build.SelectMany(static (options, _) => options.Diagnostics), Report);
        context.RegisterSourceOutput(names.Combine(sets).SelectMany(static (input, _) => SetSummary.Of(input.Right, input.Left)), Report);
        context.RegisterSourceOutput(names.Combine(target).SelectMany(static (input, _) => input.Right.Problems(input.Left)), Report);
    }

    private static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
