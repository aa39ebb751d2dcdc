using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The generator's folders follow the table of rooms in CONTRIBUTING.md.</summary>
public sealed class RoomTests
{
    private const string RootNamespace = "Router.Codegen";

    /// <summary>Types that the compiler looks for in the framework's namespaces.</summary>
    private const string Polyfills = "Polyfills";

    private static readonly IReadOnlyList<(string Path, string Text)> Sources = [.. GeneratorCompilation.ReadSources()];

    private static readonly Lazy<RoomGraph> Lazy = new(() => RoomGraph.Of(Sources));

    private static readonly Lazy<IReadOnlyList<RoomRow>> LazyTable =
        new(() => RoomTable.Parse(File.ReadAllText(Repository.File("CONTRIBUTING.md")).ReplaceLineEndings("\n")));

    private static RoomGraph Graph => Lazy.Value;

    private static IReadOnlyList<RoomRow> Table => LazyTable.Value;

    [Fact]
    public void The_compiler_resolves_every_name() => Complaints.AssertNone(Graph.Errors);

    [Fact]
    public void Every_room_has_one_row() => Assert.Equal(Graph.Rooms, Table.Select(row => row.Room).Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_uses_those_that_its_row_allows() => Complaints.AssertNone(Graph.Uses
        .Where(use => !Table.Any(row => row.Room == use.Room && row.MayUse.Contains(use.Used)))
        .Select(use => $"{use.Room} uses {use.Used}: {use.Place}"));

    [Fact]
    public void A_row_allows_no_room_that_is_not_used() => Complaints.AssertNone(Table
        .SelectMany(row => row.MayUse.Except(Graph.UsedBy(row.Room)), (row, allowed) => $"{row.Room} may use {allowed}, and does not"));

    [Fact]
    public void No_room_uses_itself_through_others() => Complaints.AssertNone(Graph.Rooms
        .Select(Graph.CycleOf).Where(cycle => cycle.Count > 0).Select(cycle => string.Join(" -> ", cycle)));

    [Fact]
    public void A_namespace_is_named_after_its_folder() => Complaints.AssertNone(Sources
        .Where(source => RoomGraph.RoomOf(source.Path) != Polyfills)
        .SelectMany(source => Namespaces(source.Text), (source, name) => (source.Path, Name: name, Expected: NamespaceOf(source.Path)))
        .Where(source => source.Name != source.Expected)
        .Select(source => $"{source.Path} is in {source.Name}, not in {source.Expected}"));

    private static IEnumerable<string> Namespaces(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        .OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString());

    private static string NamespaceOf(string path) =>
        RoomGraph.RoomOf(path) is var room && room == RoomGraph.Root
            ? RootNamespace
            : string.Join('.', room.Split('/').Select(part => char.ToUpperInvariant(part[0]) + part[1..]).Prepend(RootNamespace));
}
