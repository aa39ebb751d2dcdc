using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tool.Learning;

/// <summary>A convention that nearly all JSON names of a set follow, so that one property replaces many lines of corrections.</summary>
/// <param name="Right">The number of names that follow the convention.</param>
/// <param name="Names">The number of names that differ between conventions.</param>
internal sealed record ConventionAdvice(WireNameConvention Convention, int Right, int Names)
{
    public const string Property = "RouterCodegenWireNames";

    /// <summary>The minimum number of names that the convention must correct.</summary>
    private const int Fewest = 3;

    /// <summary>The minimum percentage of names that must follow the convention.</summary>
    private const int Majority = 90;

    private static readonly WireNameConvention[] All = Enum.GetValues<WireNameConvention>();

    /// <summary>
    /// Finds the convention; null if names follow the current one, or if the project has several sets or states conventions of sets.
    /// </summary>
    public static ConventionAdvice? Of(PageModels models, Observations observations)
    {
        var sets = models.All.Select(model => model.Typed.Set).Distinct().Take(2).ToList();
        if (sets is not [{ Options.WireNames: null } set])
            return null;

        var names = NamesIn(models, observations).Where(name => All.Select(name.Derive).Distinct().Skip(1).Any()).ToList();
        var shares = All.Select(convention => new ConventionAdvice(convention, names.Count(name => name.IsRight(convention)), names.Count))
            .OrderByDescending(share => share.Right)
            .ToList();
        var best = shares[0];
        var mended = names.Count(name => name.IsWrong && name.IsRight(best.Convention));
        return best.Convention != set.WireNames && best.Right > shares[1].Right && mended >= Fewest
            && best.Right * 100 >= names.Count * Majority
            ? best
            : null;
    }

    private static IEnumerable<SeenName> NamesIn(PageModels models, Observations observations) =>
        from page in observations.Pages
        let model = models.At(page.Key)
        where model.Shape is ObjectShape
        from pair in model.Typed.Fields.Zip(((ObjectShape)model.Shape!).Properties)
        let spellings = page.Value.Find(pair.First.Row.Name)?.Spellings
        where spellings is { Count: 1 }
        select new SeenName(pair.First, model.Title, model.Typed.Set, spellings.Keys.First(), pair.Second.WireName);

    /// <summary>A field with its JSON name in payloads.</summary>
    /// <param name="Expected">The name according to its page.</param>
    private sealed record SeenName(TypedField Field, string Title, SchemaSet Set, string Name, string Expected)
    {
        public bool IsWrong => Name != Expected;

        public string Derive(WireNameConvention convention) => new WireNameRules(Set.Dialect, convention).Derive(Field.Row.Name, Title);

        public bool IsRight(WireNameConvention convention) => Derive(convention) == Name;
    }
}
