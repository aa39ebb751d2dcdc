using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Baselines;

/// <summary>The models of all baselines of a project.</summary>
/// <param name="IsStated">True if the project has a baseline.</param>
/// <param name="Unreadable">The lines that state nothing, with their reasons.</param>
internal sealed record Baseline(
    bool IsStated, EquatableArray<ApprovedModel> Models, EquatableArray<UnreadableLine> Unreadable)
{
    public static readonly Baseline None =
        new(IsStated: false, EquatableArray<ApprovedModel>.Empty, EquatableArray<UnreadableLine>.Empty);

    private readonly Dictionary<string, ApprovedModel> _byName =
        Models.ToDictionary(static model => model.Contract.Name, StringComparer.Ordinal);

    public ApprovedModel? Find(string name) => _byName.TryGetValue(name, out var model) ? model : null;

    /// <summary>Joins the lines of files. A member may be in another file than its model.</summary>
    public static Baseline Of(ImmutableArray<BaselineFile> files) =>
        files.Length == 0
            ? None
            : new BaselineReader(files.SelectMany(static file => file.Empty())).Read(files.SelectMany(static file => file.Lines));

    public bool Equals(Baseline? other) => ReferenceEquals(this, other) || (other is not null
        && IsStated == other.IsStated && Models.Equals(other.Models) && Unreadable.Equals(other.Unreadable));

    public override int GetHashCode() => Models.Count;
}

/// <summary>A model of a baseline.</summary>
internal sealed record ApprovedModel(ModelContract Contract, BaselineLine Line);

/// <summary>A line that states nothing, and the reason.</summary>
internal sealed record UnreadableLine(BaselineLine Line, string Reason);
