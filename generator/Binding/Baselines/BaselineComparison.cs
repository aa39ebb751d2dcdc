using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Baselines;

/// <summary>The differences between the models of the pages and those of the baselines.</summary>
/// <remarks>It contains no ranges, so a changed description or a moved line does not compare anything again.</remarks>
internal sealed record BaselineComparison(EquatableArray<BaselineDifference> Differences)
{
    private static readonly BaselineComparison None = new(EquatableArray<BaselineDifference>.Empty);

    private HashSet<string>? _paths;

    /// <summary>True if the page or a part of it differs.</summary>
    public bool Concerns(TypedPage page)
    {
        if (Differences.Count == 0)
        {
            return false;
        }

        _paths ??= new(Differences.Select(static difference => difference.Page).OfType<string>(), StringComparer.Ordinal);
        return _paths.Contains(PagePath.Normalize(page.Page.Path));
    }

    public bool Equals(BaselineComparison? other) =>
        ReferenceEquals(this, other) || (other is not null && Differences.Equals(other.Differences));

    public override int GetHashCode() => Differences.Count;

    public static BaselineComparison Of(ImmutableArray<PageContract> pages, Baseline baseline, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!baseline.IsStated)
        {
            return None;
        }

        var differences = baseline.Unreadable
            .Select(static line => new BaselineDifference(null, null, line.Line, line.Line.Text, $"states nothing: {line.Reason}"))
            .ToList();
        if (baseline.Models.Count == 0 || pages.Length == 0)
        {
            return new BaselineComparison(differences.ToEquatableArray()); // otherwise all models would be reported
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Add(page.Model.Name))
            {
                differences.AddRange(baseline.Find(page.Model.Name) is { Contract: var approved }
                    ? Compare(page, approved)
                    : [new(page.Path, null, null, page.Model.Name, "is not in the baseline")]);
            }
        }

        differences.AddRange(baseline.Models
            .Where(model => !found.Contains(model.Contract.Name))
            .Select(static model => new BaselineDifference(
                null, null, model.Line, model.Contract.Name, "is in the baseline, and is no model of the project")));
        return new BaselineComparison(differences.ToEquatableArray());
    }

    private static IEnumerable<BaselineDifference> Compare(PageContract page, ModelContract approved)
    {
        var (path, model) = (page.Path, page.Model);
        if (ContractNotation.Text(model) is var head && ContractNotation.Text(approved) is var approvedHead && head != approvedHead)
        {
            yield return Changed(model.Name, path, null, head, approvedHead);
        }

        if (model.Kind != approved.Kind)
        {
            yield break;
        }

        var before = approved.Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var place = new MemberPlace(i, model.Members.Count);
            if (!before.TryGetValue(member.Name, out var old))
            {
                yield return new(path, place, null, NameOf(member), "is not in the baseline");
            }
            else if (!member.Equals(old))
            {
                yield return Changed(NameOf(member), path, place, ContractNotation.Text(member), ContractNotation.Text(old));
            }
        }

        var now = new HashSet<string>(model.Members.Select(static member => member.Name), StringComparer.Ordinal);
        foreach (var gone in approved.Members.Where(member => !now.Contains(member.Name)))
        {
            yield return new(path, null, null, NameOf(gone), "is in the baseline, and not on the page");
        }

        if (model.Kind == ModelKind.Union && !approved.KeepsOrder(model))
        {
            yield return new(path, null, null, model.Name, "has its members in another order than the baseline");
        }

        string NameOf(MemberContract member) => $"{model.Name}.{member.Name}";
    }

    private static BaselineDifference Changed(string name, string path, MemberPlace? place, string now, string before) =>
        new(path, place, null, name, $"is '{now}', in the baseline '{before}'");
}

/// <summary>The contract of a page.</summary>
/// <param name="Path">The page's path, with '/' between its parts.</param>
internal sealed record PageContract(string Path, ModelContract Model)
{
    /// <summary>The contract of a page's model; null if no model is emitted for the page.</summary>
    public static PageContract? Of(BoundPage page, Shape? emitted) =>
        emitted is null ? null : new PageContract(page.Declaration.Path, ModelContract.Of(emitted));
}

/// <summary>A difference between a page and a baseline.</summary>
/// <param name="Page">The path of the page that differs; null if only the baseline has the model.</param>
/// <param name="Member">The member on the page; null if the model itself differs.</param>
/// <param name="Line">The line of the baseline if no page has the model or member.</param>
/// <param name="Name">The C# name, or a line that states nothing.</param>
internal sealed record BaselineDifference(string? Page, MemberPlace? Member, BaselineLine? Line, string Name, string Text);

/// <summary>A member by its index among the members of its model.</summary>
internal sealed record MemberPlace(int Index, int Count);
