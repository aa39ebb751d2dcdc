using System.Globalization;
using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Binding.Naming;

/// <summary>Names models. A page that is added or removed renames only models of pages that want the same name.</summary>
/// <remarks>
/// If several pages of a namespace want the same name, one gets it: a page with exactly that title, or else the first by path. The others
/// get the name with <c>_2</c>, <c>_3</c> and so on, by path. No title gives a name with an underscore inside, so no other page wants
/// these. The names of sub-namespaces, of the entry class and of members are reserved: a model gets the suffix <c>Model</c> instead.
/// </remarks>
internal static class ModelNames
{
    /// <summary>The names, by the path of the page.</summary>
    /// <param name="declarations">The declarations, sorted by path.</param>
    /// <param name="namespaces">The namespace of each declaration.</param>
    /// <param name="collisions">
    /// Receives the pages that do not get the name they want, with the page that has the name; empty if no page has it.
    /// </param>
    public static Dictionary<string, ModelName> Create(
        ImmutableArray<Declaration> declarations,
        string[] namespaces,
        Dictionary<string, string> collisions,
        CancellationToken cancellation)
    {
        var spaces = Spaces(declarations, namespaces);
        var claims = new Claim[declarations.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            claims[i] = Claim.Of(declarations[i], spaces[namespaces[i]].Reserved);
            if (declarations[i].IsType)
            {
                spaces[namespaces[i]].Add(claims[i], declarations[i].Path);
            }
        }

        var names = new Dictionary<string, ModelName>(declarations.Length, StringComparer.Ordinal);
        for (var i = 0; i < claims.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (path, claim) = (declarations[i].Path, claims[i]);
            if (!declarations[i].IsType)
            {
                names[path] = new ModelName(namespaces[i], claim.Wanted); // no type is emitted for the page
                continue;
            }

            var name = spaces[namespaces[i]].NameOf(claim, path, out var keeper);
            names[path] = new ModelName(namespaces[i], name);
            if (name != claim.Wanted)
            {
                collisions[path] = keeper == path ? "" : keeper;
            }
        }

        return names;
    }

    /// <summary>The namespaces, with the names reserved in them: those of their child namespaces and of the entry class.</summary>
    private static Dictionary<string, Space> Spaces(ImmutableArray<Declaration> declarations, string[] namespaces)
    {
        var spaces = new Dictionary<string, Space>(StringComparer.Ordinal);
        var last = "";
        for (var i = 0; i < namespaces.Length; i++)
        {
            var space = namespaces[i];
            Get(space);
            if (!declarations[i].IsType || ReferenceEquals(space, last))
            {
                continue; // a namespace without types is not declared
            }

            last = space;
            for (var end = space.LastIndexOf('.'); end > 0; end = space.LastIndexOf('.', end - 1))
            {
                var next = space.IndexOf('.', end + 1);
                Get(space.Substring(0, end)).Reserved
                    .Add(next < 0 ? space.Substring(end + 1) : space.Substring(end + 1, next - end - 1));
            }
        }

        return spaces;

        Space Get(string name)
        {
            if (!spaces.TryGetValue(name, out var space))
            {
                spaces.Add(name, space = new Space());
            }

            return space;
        }
    }

    /// <summary>The name that a page wants, and the name that it may have.</summary>
    /// <param name="Wanted">The name from its title or from a correction.</param>
    /// <param name="Name">The same name, or the name with a suffix if it is reserved.</param>
    /// <param name="IsTitle">True if the title is exactly the name.</param>
    private readonly record struct Claim(string Wanted, string Name, bool IsTitle)
    {
        private const string Suffix = "Model";

        public static Claim Of(Declaration declaration, HashSet<string> reserved)
        {
            var title = declaration.CSharpName ?? declaration.Title;
            var wanted = Identifier.Pascal(title, Suffix);

            // A C# type cannot have the name of one of its members.
            var name = ReservedNames.Has(declaration.Kind, wanted) ? wanted + Suffix : wanted;
            while (reserved.Contains(name))
            {
                name += Suffix;
            }

            return new Claim(wanted, name, name == title);
        }
    }

    /// <summary>A namespace whose models are being named.</summary>
    private sealed class Space
    {
        private readonly Dictionary<string, (Claim Claim, string Path)> _keepers = new(StringComparer.Ordinal);
        private Dictionary<string, int>? _numbers;

        public HashSet<string> Reserved { get; } = new(StringComparer.Ordinal) { Namespaces.EntryName };

        public void Add(Claim claim, string path)
        {
            if (!_keepers.TryGetValue(claim.Name, out var keeper) || (claim.IsTitle && !keeper.Claim.IsTitle))
            {
                _keepers[claim.Name] = (claim, path);
            }
        }

        /// <summary>The name of a page. Must be called in the order of paths.</summary>
        public string NameOf(Claim claim, string path, out string keeper)
        {
            keeper = _keepers[claim.Name].Path;
            if (keeper == path)
            {
                return claim.Name;
            }

            _numbers ??= new(StringComparer.Ordinal);
            _numbers[claim.Name] = _numbers.TryGetValue(claim.Name, out var number) ? ++number : number = 2;
            return claim.Name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
