
namespace Router.Codegen;

/// <summary>The names of the pipeline's steps.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Target = nameof(Target);
    public const string Pages = nameof(Pages);
    public const string OtherInputs = nameof(OtherInputs);
    public const string OtherFiles = nameof(OtherFiles);
    public const string Corrections = nameof(Corrections);
    public const string Baselines = nameof(Baselines);
    public const string ProjectFiles = nameof(ProjectFiles);
    public const string Evidence = nameof(Evidence);
    public const string SetDecisions = nameof(SetDecisions);
    public const string Sets = nameof(Sets);
    public const string PagesInSets = nameof(PagesInSets);
    public const string TypedPages = nameof(TypedPages);
    public const string Summaries = nameof(Summaries);
    public const string Names = nameof(Names);
    public const string Facts = nameof(Facts);
    public const string Shapes = nameof(Shapes);
    public const string UnionLinks = nameof(UnionLinks);
    public const string UnionDependencies = nameof(UnionDependencies);
    public const string UnionPages = nameof(UnionPages);
    public const string UnionShapes = nameof(UnionShapes);
    public const string Outlines = nameof(Outlines);
    public const string Plan = nameof(Plan);
    public const string EmittedShapes = nameof(EmittedShapes);
    public const string Sources = nameof(Sources);
    public const string Findings = nameof(Findings);
    public const string Contracts = nameof(Contracts);
    public const string BaselineComparison = nameof(BaselineComparison);
    public const string DifferentPages = nameof(DifferentPages);
    public const string Layout = nameof(Layout);
    public const string Files = nameof(Files);
    public const string Entries = nameof(Entries);
    public const string Reports = nameof(Reports);
}
