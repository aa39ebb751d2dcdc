using Corpus.Truth;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Corpus.Payloads;

/// <summary>The JSON of names that payloads spell as the SDK does: fields and enum members.</summary>
internal sealed class PayloadNames
{
    private readonly ParsedSet _parsed;
    private readonly Dictionary<string, TypedPage> _pages = [];
    private readonly HashSet<string> _fields = [];
    private readonly Dictionary<(string Page, string Field), string> _true;

    /// <param name="truth">The correct names. Those that it lacks, or all if it is null, follow the set's convention.</param>
    public PayloadNames(ParsedSet parsed, TruthTable? truth)
    {
        _parsed = parsed;
        foreach (var page in parsed.Typed)
        {
            _pages[PagePath.Normalize(page.Page.Path)] = page;
            if (page.Page.Body is FieldsBody { Rows: var rows })
                _fields.UnionWith(rows.Select(row => row.Name));
        }

        _true = (truth?.Fields ?? []).ToDictionary(field => (field.Page, field.Field), field => field.WireName);
    }

    public TypedPage PageOf(Declaration declaration) => _pages[declaration.Path];

    public Declaration DeclarationOf(TypedPage page) => _parsed.Names.At(PagePath.Normalize(page.Page.Path))!;

    public Declaration? Resolve(ReferenceType reference, PayloadType type) =>
        _parsed.Names.Resolve(reference, type.From, type.Facts.TargetOf(reference.Link));

    /// <summary>
    /// The scope of a payload: its declared type, which is a member on the page of a union; if that type has no names, the page itself.
    /// </summary>
    public PayloadScope ScopeOf(ShownPayload payload, Declaration page)
    {
        var cell = new TypeCell(payload.Type, EquatableArray<TypeLink>.Empty, default);
        var declared = new PayloadScope(this, page, [new PayloadType(TypeFacts.Of(page.Set.Dialect.ParseCell(cell), cell), page)]);
        return declared.IsEmpty
            ? new PayloadScope(this, page, [new PayloadType(TypeFacts.Of(new ReferenceType(page.Title), cell), page)])
            : declared;
    }

    /// <summary>The JSON name of a page's field.</summary>
    public string WireName(TypedPage page, string field) =>
        _true.GetValueOrDefault((PagePath.Normalize(page.Page.Path), field)) ?? WireNameDerivation.Of(field, page.Set.WireNames);

    /// <summary>
    /// The JSON name of a key in an object whose page is not known. A key that is not a field of any page is a key of a map.
    /// </summary>
    public string WireName(string key, Declaration page) => _fields.Contains(key) ? WireNameDerivation.Of(key, page.Set.WireNames) : key;

    /// <summary>The JSON of an enum member; null if no page has it.</summary>
    /// <param name="words">The words of the qualified name: namespaces, enum, member.</param>
    public string? ValueOf(IReadOnlyList<string> words, ShownPayload payload, Declaration page)
    {
        var name = words[^2];
        var reference = new ReferenceType(name, words.Count > 2 ? words[^3] : payload.FolderOf(name));
        return _parsed.Names.Resolve(reference, page, null) is { } declaration
            && PageOf(declaration).Page.Body is ValuesBody body
            && body.Values.FirstOrDefault(value => value.Name == words[^1]) is { } value
            ? EnumValues.Json(value, EnumValues.AreIntegers(body))
            : null;
    }
}
