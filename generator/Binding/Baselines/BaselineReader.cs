using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Baselines;

/// <summary>Reads models from the lines of baselines.</summary>
/// <param name="empty">The files without lines.</param>
internal sealed class BaselineReader(IEnumerable<UnreadableLine> empty)
{
    private const string Form = "expected a line that 'router-codegen diff --write-baseline' writes";

    private readonly Dictionary<string, (ModelContract Model, IReadOnlyList<string> Order, BaselineLine Line)> _models =
        new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<MemberContract>> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ImmutableArray<UnreadableLine>.Builder _unreadable = ImmutableArray.CreateBuilder<UnreadableLine>();

    public Baseline Read(IEnumerable<BaselineLine> lines)
    {
        var ofMembers = lines.Where(line => !TryAddModel(line)).ToList();
        ofMembers.ForEach(AddMember);
        var models = _models.Values
            .Select(model => new ApprovedModel(model.Model with { Members = Members(model.Model.Name, model.Order) }, model.Line))
            .OrderBy(static model => model.Contract.Name, StringComparer.Ordinal)
            .ToEquatableArray();
        return new Baseline(IsStated: true, models, empty.Concat(_unreadable).ToEquatableArray());
    }

    /// <summary>Adds the line of a model. Returns false if it is the line of a member.</summary>
    private bool TryAddModel(BaselineLine line)
    {
        if (ContractNotation.Split(line.Text) is not { } split)
        {
            _unreadable.Add(new UnreadableLine(line, Form));
        }
        else if (ContractNotation.ReadModel(split) is not var (model, order))
        {
            return false;
        }
        else if (_models.ContainsKey(model.Name))
        {
            _unreadable.Add(new UnreadableLine(line, $"'{model.Name}' is listed twice"));
        }
        else
        {
            _models.Add(model.Name, (model, order, line));
            _members.Add(model.Name, []);
        }

        return true;
    }

    private void AddMember(BaselineLine line)
    {
        var split = ContractNotation.Split(line.Text)!;
        var dot = split.Name.LastIndexOf('.');
        var (model, name) = dot < 0 ? ("", split.Name) : (split.Name.Substring(0, dot), split.Name.Substring(dot + 1));
        if (!_models.TryGetValue(model, out var owner))
        {
            _unreadable.Add(new UnreadableLine(line, $"there is no line of the model '{model}'"));
        }
        else if (ContractNotation.ReadMember(split, name, owner.Model.Kind) is not { } member)
        {
            _unreadable.Add(new UnreadableLine(line, Form));
        }
        else if (!_names.Add(split.Name))
        {
            _unreadable.Add(new UnreadableLine(line, $"'{split.Name}' is listed twice"));
        }
        else
        {
            _members[model].Add(member);
        }
    }

    /// <summary>The members of a model. The members of a union are in the order in its line.</summary>
    private EquatableArray<MemberContract> Members(string model, IReadOnlyList<string> order)
    {
        var places = order.Select(static (name, index) => (name, index)).ToLookup(static pair => pair.name, static pair => pair.index);
        return _members[model]
            .OrderBy(member => places[member.Name].DefaultIfEmpty(int.MaxValue).First())
            .ToEquatableArray();
    }
}
