using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>The fields with the same name in the objects that are compared.</summary>
internal sealed class FieldPlace
{
    private Contents? _arrays;
    private Contents? _objects;

    /// <summary>The kinds of values of these fields.</summary>
    public HashSet<TokenKinds> Kinds { get; } = [];

    /// <summary>True if the page of at least one of the fields shows null.</summary>
    public bool AllowsNull { get; private set; }

    /// <summary>Adds a field of a case.</summary>
    public void Add(int caseIndex, CaseField field)
    {
        Kinds.Add(field.Kinds);
        AllowsNull |= field.AllowsNull;
        if (HasArrays(field.Kinds))
        {
            (_arrays ??= new()).Add(caseIndex, field.Content);
        }

        if (HasObjects(field.Kinds))
        {
            (_objects ??= new()).Add(caseIndex, field.Content);
        }
    }

    /// <summary>True if the arrays, or the objects, in fields of these kinds have different forms in different cases.</summary>
    public bool HasContents(TokenKinds kinds) =>
        (HasArrays(kinds) && _arrays is { AreSeveral: true }) || (HasObjects(kinds) && _objects is { AreSeveral: true });

    private static bool HasArrays(TokenKinds kinds) => (kinds & (TokenKinds.Array | TokenKinds.Any)) != 0;

    private static bool HasObjects(TokenKinds kinds) => (kinds & (TokenKinds.Object | TokenKinds.Any)) != 0;

    /// <summary>The forms of the values of one kind.</summary>
    private sealed class Contents
    {
        private readonly HashSet<EquatableArray<MatchContent>> _forms = [];
        private readonly HashSet<int> _cases = [];

        public bool AreSeveral => _forms.Count > 1 && _cases.Count > 1;

        public void Add(int caseIndex, EquatableArray<MatchContent> content)
        {
            _cases.Add(caseIndex);
            _forms.Add(content);
        }
    }
}
