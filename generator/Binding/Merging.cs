using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding;

/// <summary>Which models stand for others. Two are equal if they say the same, so that a page whose shape changes alone is emitted alone.</summary>
/// <param name="StandIns">The model that stands for each that is not emitted, by qualified name.</param>
internal sealed record MergedModels(EquatableArray<StandIn> StandIns, EquatableArray<ModelAlias> Aliases, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private static readonly MergedModels None = new(
        EquatableArray<StandIn>.Empty, EquatableArray<ModelAlias>.Empty, EquatableArray<DiagnosticInfo>.Empty);

    private readonly Lazy<Dictionary<string, ModelName>> _byName =
        new(() => StandIns.ToDictionary(pair => pair.Qualified, pair => pair.Model, StringComparer.Ordinal));

    /// <summary>Merges models as the project says.</summary>
    public static MergedModels Of(ImmutableArray<BoundPage> pages, MergeMode mode) => mode == MergeMode.Identical ? Merging.Identical(InOrder(pages)) : None;

    /// <summary>What is emitted for a page; null where another model stands for it.</summary>
    public Shape? Emitted(BoundPage page) => page.Shape is not { } shape || StandIns.Count == 0 ? page.Shape
        : _byName.Value.ContainsKey(shape.Name.Qualified) ? null
        : new ShapeRewriter(_byName.Value).Rewrite(shape);

    public bool Equals(MergedModels? other) => other is not null
        && (ReferenceEquals(this, other) || (StandIns.Equals(other.StandIns) && Aliases.Equals(other.Aliases) && Diagnostics.Equals(other.Diagnostics)));

    public override int GetHashCode() => StandIns.Count;

    /// <summary>The pages that have a shape, by their paths: what is merged does not follow the order of the project's files, nor a file that is there twice.</summary>
    private static List<BoundPage> InOrder(ImmutableArray<BoundPage> pages)
    {
        var ordered = pages.Where(page => page.Shape is not null).ToArray();
        Array.Sort(Array.ConvertAll(ordered, page => page.Declaration.Path), ordered, StringComparer.Ordinal);
        return [.. ordered.Where((page, index) => index == 0 || page.Declaration.Path != ordered[index - 1].Declaration.Path)];
    }
}

/// <summary>A model that stands for another.</summary>
internal sealed record StandIn(string Qualified, ModelName Model);

/// <summary>A name by which the consuming project may go on calling a model that another one stands for.</summary>
internal sealed record ModelAlias(string Identifier, string Target);

/// <summary>
/// Makes one model of those of the same shape: same set, kind, wire names, types, presence, constants and values, where two references are the same if the
/// models that they lead to are. Classes are refined until no reference tells two of their models apart, so that recursive models merge too.
/// </summary>
internal sealed class Merging
{
    private readonly List<BoundPage> _pages;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private readonly int[] _classes;

    private Merging(List<BoundPage> pages)
    {
        _pages = pages;
        _classes = new int[pages.Count];
        for (var i = 0; i < pages.Count; i++)
        {
            _indexOf[pages[i].Shape!.Name.Qualified] = i;
        }
    }

    public static MergedModels Identical(List<BoundPage> pages)
    {
        var merging = new Merging(pages);
        merging.Refine();
        return merging.Result();
    }

    private void Refine()
    {
        for (var count = -1; ;)
        {
            var known = new Dictionary<string, int>(StringComparer.Ordinal);
            var next = new int[_classes.Length];
            for (var i = 0; i < _pages.Count; i++)
            {
                // What was told apart once stays apart: the class so far is part of the signature.
                var signature = ShapeSignature.Of(_pages[i], _classes[i], ClassOf);
                if (!known.TryGetValue(signature, out next[i]))
                {
                    known.Add(signature, next[i] = known.Count);
                }
            }

            Array.Copy(next, _classes, next.Length);
            if (known.Count == count)
            {
                return;
            }

            count = known.Count;
        }
    }

    private int ClassOf(string qualified) => _indexOf.TryGetValue(qualified, out var index) ? _classes[index] : -1;

    private MergedModels Result()
    {
        // The shortest name stands for all, and of those the first: another page takes its place only if its name is shorter still.
        var classes = Enumerable.Range(0, _pages.Count)
            .GroupBy(index => _classes[index])
            .Select(members => members
                .OrderBy(index => _pages[index].Shape!.Name.Identifier.Length)
                .ThenBy(index => _pages[index].Shape!.Name.Qualified, StringComparer.Ordinal)
                .Select(index => _pages[index].Shape!)
                .ToList())
            .ToList();
        var standIns = classes
            .SelectMany(members => members.Skip(1).Select(member => new StandIn(member.Name.Qualified, members[0].Name)))
            .OrderBy(pair => pair.Qualified, StringComparer.Ordinal);
        return new MergedModels(
            standIns.ToEquatableArray(),
            Aliases(classes).ToEquatableArray(),
            classes.Where(members => members.Count > 1).Select(Report).ToEquatableArray());
    }

    /// <summary>An alias for each name that is given up; one that two models of different folders have is told apart by the folder.</summary>
    private static IEnumerable<ModelAlias> Aliases(List<List<Shape>> classes)
    {
        var taken = new NameScope(classes.Select(members => members[0].Name.Identifier));
        foreach (var (name, target) in classes
            .SelectMany(members => members.Skip(1).Select(member => (member.Name, members[0].Name)))
            .OrderBy(pair => pair.Item1.Qualified, StringComparer.Ordinal))
        {
            var folder = name.Namespace.Substring(name.Namespace.LastIndexOf('.') + 1);
            var identifier = taken.Contains(name.Identifier) ? taken.Take(folder + name.Identifier) : taken.Take(name.Identifier);
            yield return new ModelAlias(identifier, target.Qualified);
        }
    }

    private static DiagnosticInfo Report(List<Shape> members) => new(
        DiagnosticCatalog.Merged,
        "",
        default,
        $"'{members[0].Name.Identifier}' stands for {string.Join(", ", members.Skip(1).Select(member => $"'{member.Name.Identifier}'"))}");
}
