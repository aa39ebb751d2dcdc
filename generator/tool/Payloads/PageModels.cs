using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;
using Router.Codegen.Types;

namespace Router.Codegen.Tool.Payloads;

/// <summary>The models of all pages, by name, by path and by title.</summary>
internal sealed class PageModels
{
    private readonly Dictionary<string, PageModel> _byPath;
    private readonly Dictionary<string, PageModel> _byName;
    private readonly ILookup<string, PageModel> _byTitle;

    private PageModels(NameTable names, IReadOnlyList<PageModel> all)
    {
        Names = names;
        All = all;
        _byPath = all.ToDictionary(model => model.Path, StringComparer.Ordinal);
        _byName = all.Where(model => model.Shape is not null)
            .DistinctBy(model => model.Shape!.Name.Qualified, StringComparer.Ordinal)
            .ToDictionary(model => model.Shape!.Name.Qualified, StringComparer.Ordinal);
        _byTitle = all.ToLookup(model => model.Title, StringComparer.Ordinal);
    }

    public NameTable Names { get; }

    /// <summary>The models in the order of their pages' paths.</summary>
    public IReadOnlyList<PageModel> All { get; }

    public static PageModels Of(ModelSet set)
    {
        var pages = set.Pages.ToDictionary(page => PagePath.Normalize(page.Page.Path), StringComparer.Ordinal);
        return new PageModels(
            set.Names,
            [
                .. set.Bound.Select(bound => new PageModel(pages[bound.Declaration.Path], bound.Declaration, bound.Shape))
                    .OrderBy(model => model.Path, StringComparer.Ordinal),
            ]);
    }

    /// <summary>The model of a page.</summary>
    public PageModel At(string path) => _byPath[path];

    /// <summary>The model with a qualified C# name.</summary>
    public PageModel Named(string qualified) => _byName[qualified];

    /// <summary>The models whose pages have a title. A correction with the title applies to all of them.</summary>
    public IEnumerable<PageModel> Titled(string title) => _byTitle[title];

    /// <summary>Finds a model by its C# name, qualified or not, or by the title of its page.</summary>
    /// <exception cref="ProjectException">There is no such model, or more than one.</exception>
    public PageModel Find(string name)
    {
        var sought = "." + name.Replace("global::", "", StringComparison.Ordinal);
        List<PageModel> found =
        [
            .. _byName.Values.Where(model =>
                ("." + model.Shape!.Name.Qualified["global::".Length..]).EndsWith(sought, StringComparison.Ordinal)),
        ];
        if (found.Count == 0)
            found.AddRange(_byTitle[name].Where(model => model.Shape is not null));
        return found switch
        {
            [var model] => model,
            [] => throw new ProjectException($"No model is called '{name}'{Nearest.DidYouMean(name, NamesOfModels())}."),
            _ => throw new ProjectException($"{found.Count} models are called '{name}': "
                + string.Join(", ", found.Select(model => model.Shape!.Name.Qualified["global::".Length..]).Order(StringComparer.Ordinal))
                + ". Name one of them."),
        };

        IEnumerable<string> NamesOfModels() =>
            _byName.Values.Select(model => model.Shape!.Name.Identifier).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>The page of the constant that a field refers to; null if the field states the constant itself.</summary>
    public PageModel? ConstantOf(PageModel model, TypedField field) =>
        PageModel.Unwrapped(field.Type) is ReferenceType reference
        && Names.Resolve(reference, model.Declaration, TypeFacts.Of(field.Type, field.Row.Type).TargetOf(reference.Link)) is { } constant
            ? _byPath.GetValueOrDefault(constant.Path)
            : null;
}
