using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>A page during its binding: its names, types and diagnostics.</summary>
internal sealed class PageBinding
{
    private const string AreRawJson = "its values are raw JSON";
    private const string AreUnknownJson = "the union has no such member, and its values are UnknownJson";

    private readonly NameTable _names;
    private readonly ProjectOptions _project;
    private readonly OtherFileTable _others;
    private readonly List<DiagnosticInfo> _diagnostics;
    private readonly List<DiagnosticInfo> _corrections = [];

    private PageBinding(TypedPage typed, Declaration declaration, BindingContext context)
    {
        (_names, _project, _others) = (context.Names, context.Project, context.Others);
        Page = typed;
        Declaration = declaration;
        Types = new TypeBinder(_names, declaration);
        _diagnostics = [.. typed.Page.Diagnostics];
        var collision = _names.CollisionOf(declaration);
        if (typed.Page.CSharpName is { } stated)
        {
            CheckName(stated, collision);
        }
        else if (collision is { Length: > 0 } other)
        {
            Report(DiagnosticCatalog.DuplicateName, typed.Page.TitleRange, typed.Page.Title, $"'{Display(other)}'", Name.Identifier);
        }
    }

    public TypedPage Page { get; }

    public Declaration Declaration { get; }

    public TypeBinder Types { get; }

    public ModelName Name => _names.NameOf(Declaration);

    public ModelHead Head => new(
        Name,
        _project.Accessibility,
        Display(Declaration.Path),
        Page.Page.Description,
        Page.Page.Deprecation,
        Page.Set.IsStrict,
        Page.Set.RefusesMisfits,
        Page.Set.HasOpenNulls,
        Page.Set.HasJsonSchemas);

    /// <summary>Begins to bind a page; null if it declares nothing.</summary>
    public static PageBinding? Begin(TypedPage typed, BindingContext context) =>
        context.Names.At(PagePath.Normalize(typed.Page.Path)) is { } declaration ? new PageBinding(typed, declaration, context) : null;

    /// <summary>Binds a type of the page, and reports the parts that could not be bound.</summary>
    /// <param name="constant">The JSON text of the type's only value; null if it has several.</param>
    /// <param name="raw">The first part that could not be bound; null if there is none.</param>
    public BoundType Bind(TypeExpression expression, TypeCell cell, out string? constant, out TypeProblem? raw) =>
        Bind(expression, cell, isMember: false, out constant, out raw);

    /// <summary>Binds a member of the page's union, and reports the parts that could not be bound.</summary>
    public void BindMember(TypedMember member) => Bind(member.Type, member.Cell, isMember: true, out _, out _);

    private BoundType Bind(TypeExpression expression, TypeCell cell, bool isMember, out string? constant, out TypeProblem? raw)
    {
        var bound = Types.Bind(TypeFacts.Of(expression, cell), out constant);
        var problems = Types.TakeProblems();
        raw = problems.Count > 0 ? problems[0] : null;
        foreach (var problem in problems)
        {
            var link = problem.Link is { } index && index < cell.Links.Count ? cell.Links[index] : null;
            var range = link?.Range ?? cell.Range;
            if (problem.Kind == TypeProblemKind.UnrecognisedType)
            {
                var type = TypeSuggestion.ForUnrecognised(problem.Text, cell, Page, _names);
                Report(
                    cell,
                    type.Fix,
                    new(DiagnosticCatalog.UnrecognisedType, PathOf(cell), range, problem.Text, Page.Set.Dialect.Name, type.Message));
                continue;
            }

            var text = problem.Kind == TypeProblemKind.UnresolvedReference ? problem.Text
                : link is null ? cell.Text
                : cell.Text.Substring(link.Start, link.Length);
            var suggestion = TypeSuggestion.ForReference(problem, cell, Page, Declaration);
            Report(cell, suggestion.Fix, new(
                DiagnosticCatalog.UnresolvedReference,
                PathOf(cell),
                range,
                text,
                suggestion.Message + LeadsNowhere(link),
                isMember && UnionMemberLookup.IsLeftOut(bound, problem) ? AreUnknownJson : AreRawJson));
        }

        foreach (var mismatch in Types.TakeMismatches())
        {
            var range = mismatch.Link < cell.Links.Count ? cell.Links[mismatch.Link].Range : cell.Range;
            Report(cell, FixData.None, new(DiagnosticCatalog.OtherModelLinked, PathOf(cell), range, mismatch.Name, mismatch.Title));
        }

        return bound;
    }

    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(descriptor, Page.Page.Path, range, arguments));

    /// <summary>Reports that a C# name differs from the stated one.</summary>
    public void ReportName(StatedName stated, string name, string reason) => _corrections.Add(new DiagnosticInfo(
        DiagnosticCatalog.UnusedCorrection,
        stated.Path,
        stated.Range,
        stated.Correction,
        CorrectionOutcome.OtherName(name, Page.Page.Title, reason)));

    /// <summary>The reason why a stated name is changed.</summary>
    public static string IsNotPascal(string name) => $"'{name}' is no C# name in PascalCase";

    /// <summary>Reports a name that a correction states for the model, if the model has another.</summary>
    private void CheckName(StatedName stated, string? collision)
    {
        if (!Declaration.IsType)
        {
            _corrections.Add(new DiagnosticInfo(
                DiagnosticCatalog.UnusedCorrection,
                stated.Path,
                stated.Range,
                stated.Correction,
                CorrectionOutcome.NoEffect($"no type is emitted for the page of '{Page.Page.Title}'")));
        }
        else if (Name.Identifier != stated.Text)
        {
            ReportName(
                stated,
                Name.Identifier,
                collision is null || Identifier.Pascal(stated.Text, "") != stated.Text ? IsNotPascal(stated.Text)
                : collision.Length > 0 ? $"the model of '{Display(collision)}' has that name"
                : ReservedNames.Has(Declaration.Kind, stated.Text) ? "every model has a member of that name"
                : "the class of entry points or a namespace has that name");
        }
    }

    /// <summary>The file that states a type.</summary>
    private string PathOf(TypeCell cell) => cell.CorrectedIn ?? Page.Page.Path;

    private void Report(TypeCell cell, EquatableArray<DiagnosticProperty> fix, DiagnosticInfo diagnostic) =>
        (cell.CorrectedIn is null ? _diagnostics : _corrections).Add(diagnostic with { Properties = fix });

    /// <summary>Completes the page with a shape; null if no type is emitted for it.</summary>
    public BoundPage End(Shape? shape)
    {
        var references = Types.References.OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();
        var signature = shape is not null && _project.Merge == MergeMode.Identical ? ShapeSignature.Create(shape, Declaration.Set) : null;
        var diagnostics = FileReports.Limit([.. IgnoreComment.Apply(Page.Page, _diagnostics)]);
        return new BoundPage(new BoundOutline(Declaration, shape?.Name, references, signature), shape, diagnostics)
        {
            OfCorrections = _corrections.ToEquatableArray(),
        };
    }

    /// <summary>The end of a message about a link to a file that is not a page; empty if there is no such link.</summary>
    private string LeadsNowhere(TypeLink? link) =>
        link is null ? ""
        : link.Target.Length == 0 ? ", and its link has no target"
        : PagePath.Resolve(PagePath.Normalize(Page.Page.Path), link.Target) is not { } path ? ""
        : _others.At(path) is { } file ? $", and its link leads to '{link.Target}', which is no schema page: {file.Reason}"
        : $", and its link leads to '{link.Target}', which is no file of the project";

    private string Display(string path) => PagePath.Display(path, _project.ProjectDirectory, Page.Root);
}
