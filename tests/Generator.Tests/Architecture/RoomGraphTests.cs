namespace Router.Codegen.Tests.Architecture;

public sealed class RoomGraphTests
{
    private const string Pet =
        "namespace Pets; public class Pet(int age) { public int Age => age; public static Pet operator +(Pet a, Pet b) => a; }";

    [Theory]
    [InlineData("A { Pets.Pet? pet; }")]
    [InlineData("A { Pets.Pet Make() => new(1); }")]
    [InlineData("A { object Add(object a) => a is Pets.Pet { Age: 1 }; }")]
    [InlineData("A : Pets.Pet { A() : base(1) { } }")]
    public void The_room_of_a_type_is_used(string code) => AssertUse(code);

    [Theory]
    [InlineData("A { int Of(IEnumerable<B> all) => all.First().Pet.Age; }")]
    [InlineData("A { void Of(B a) { var sum = a.Pet + a.Pet; } }")]
    public void The_room_of_a_member_is_used_even_if_its_type_is_not_named(string code) => Assert.Equal(
        [new RoomUse("Owners", "Owners/Inner", "A.cs(1)"), new RoomUse("Owners", "Pets", "A.cs(1)")],
        GraphOf(code).Uses.Where(use => use.Room == "Owners").OrderBy(use => use.Used));

    [Fact]
    public void A_room_does_not_use_itself() =>
        Assert.Empty(RoomGraph.Of([("Pets/Pet.cs", Pet), ("Pets/A.cs", "class A { Pets.Pet? pet; }")]).Uses);

    [Fact]
    public void A_using_directive_is_no_use() => Assert.DoesNotContain(GraphOf("A { }", "using Pets;").Uses, use => use.Room == "Owners");

    [Fact]
    public void Files_outside_folders_are_a_room() =>
        Assert.Equal(
            [new RoomUse(RoomGraph.Root, "Pets", "A.cs(1)")],
            RoomGraph.Of([("Pets/Pet.cs", Pet), ("A.cs", "class A { Pets.Pet? pet; }")]).Uses);

    [Fact]
    public void A_path_back_to_a_room_is_a_cycle()
    {
        var graph = RoomGraph.Of([
            ("A/A.cs", "namespace A; class One { B.Two? two; }"),
            ("B/B.cs", "namespace B; class Two { C.Three? three; }"),
            ("C/C.cs", "namespace C; class Three { B.Two? two; }"),
        ]);
        Assert.Empty(graph.CycleOf("A"));
        Assert.Equal(["B", "C", "B"], graph.CycleOf("B"));
    }

    [Fact]
    public void An_undeclared_name_is_an_error() =>
        Assert.Single(RoomGraph.Of([("A.cs", "class A { Missing? missing; }")]).Errors);

    private static void AssertUse(string code) =>
        Assert.Equal([new RoomUse("Owners", "Pets", "A.cs(1)")], GraphOf(code).Uses.Where(use => use.Room == "Owners"));

    private static RoomGraph GraphOf(string code, string usings = "")
    {
        var graph = RoomGraph.Of([
            ("Pets/Pet.cs", Pet),
            ("Owners/Inner/B.cs", "namespace Owners.Inner; public class B { public Pets.Pet Pet => new(1); }"),
            ("Owners/A.cs", $"{usings} using Owners.Inner; class {code}"),
        ]);
        Assert.Empty(graph.Errors);
        return graph;
    }
}
