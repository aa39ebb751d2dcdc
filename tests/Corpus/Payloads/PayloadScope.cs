using Router.Codegen.Binding.Declarations;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Corpus.Payloads;

/// <summary>The pages to which the names in an object of a payload may belong.</summary>
internal sealed class PayloadScope
{
    private readonly PayloadNames _names;
    private readonly Declaration _shownOn;
    private readonly HashSet<string> _seen = [];
    private readonly List<TypedPage> _pages = [];
    private readonly List<PayloadType> _mapValues = [];

    /// <param name="shownOn">The page that shows the payload.</param>
    /// <param name="types">The types that the object, or the objects in the list, may have.</param>
    public PayloadScope(PayloadNames names, Declaration shownOn, IEnumerable<PayloadType> types)
    {
        (_names, _shownOn) = (names, shownOn);
        foreach (var type in types)
        {
            Add(type);
        }
    }

    public bool IsEmpty => _pages.Count == 0 && _mapValues.Count == 0;

    /// <summary>The JSON name of a key. If the members of a union differ, the majority decides. Keys of maps are not renamed.</summary>
    public string WireName(string key)
    {
        var pages = _pages.Where(page => page.Fields.Any(field => field.Row.Name == key)).ToList();
        return pages.Count > 0 ? pages.Select(page => _names.WireName(page, key)).CountBy(name => name).MaxBy(name => name.Value).Key
            : _mapValues.Count > 0 ? key
            : _names.WireName(key, _shownOn);
    }

    /// <summary>The scope inside the value of a key.</summary>
    public PayloadScope Inside(string key)
    {
        var types = _pages.SelectMany(page => page.Fields.Where(field => field.Row.Name == key)
            .Select(field => new PayloadType(TypeFacts.Of(field.Type, field.Row.Type), _names.DeclarationOf(page)))).ToList();
        return new PayloadScope(_names, _shownOn, types.Count > 0 ? types : _mapValues);
    }

    private void Add(PayloadType type)
    {
        switch (type.Facts.Expression)
        {
            case WrappedType { Inner: var inner }:
                Add(type.With(inner));
                break;
            case ListType { Element: var element }:
                Add(type.With(element));
                break;
            case MapType { Value: var value }:
                _mapValues.Add(type.With(value));
                break;
            case UnionType { Members: var members }:
                foreach (var member in members)
                {
                    Add(type.With(member));
                }

                break;
            case ReferenceType reference when _names.Resolve(reference, type) is { } declaration && _seen.Add(declaration.Path):
                Add(_names.PageOf(declaration), declaration);
                break;
        }
    }

    private void Add(TypedPage page, Declaration declaration)
    {
        if (page.Page.Body is FieldsBody)
            _pages.Add(page);
        foreach (var member in page.Members)
        {
            Add(new PayloadType(TypeFacts.Of(member.Type, member.Cell), declaration));
        }
    }
}

/// <summary>A type in the notation of a page.</summary>
/// <param name="From">The page to which its references are relative.</param>
internal sealed record PayloadType(TypeFacts Facts, Declaration From)
{
    public PayloadType With(TypeExpression expression) => this with { Facts = Facts.With(expression) };
}
