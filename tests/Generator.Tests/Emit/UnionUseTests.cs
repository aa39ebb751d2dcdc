using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>
/// Programs that use unions, in each language version. In C# 15, generated unions have everything that union types of the language have.
/// </summary>
public sealed class UnionUseTests
{
    private static readonly GeneratedProject Pets = GeneratedProject.Of(
        Markdown.Union("Pet", "models.Cat", "str", "List[models.Toy]"),
        Markdown.Union("Toy", "models.Ball", "int"),
        Markdown.Object("Ball", Markdown.Required("size", "*int*")),
        Markdown.Object("Cat", Markdown.Required("name", "*str*")),
        Markdown.Object(
            "Owner", Markdown.Required("pet", Markdown.Link("Pet")), Markdown.Optional("other", "[Optional[models.Pet]](pet.md)")));

    public static TheoryData<LanguageVersion> Languages =>
        [LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.CSharp14, LanguageVersion.CSharp15];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_list_member_is_made_by_collection_expressions(LanguageVersion language) => AssertGives(
        language,
        """[{"size":1},2] [{"size":1}] [] [{"size":3}]""",
        """
        var ball = new Ball { Size = 3 };
        var owner = new Owner { Pet = [new Ball { Size = 1 }, 2], Other = [new Ball { Size = 1 }] };
        Pet empty = [];
        Pet? spread = [.. new[] { ball }];
        return string.Join(" ", owner.Pet.ToJson(), owner.Other?.ToJson(), empty.ToJson(), spread?.ToJson());
        """);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Members_convert_to_the_union_and_the_union_is_cast_to_members(LanguageVersion language) => AssertGives(
        language,
        "Tom text 7 True",
        """
        Pet cat = new Cat { Name = "Tom" };
        Pet? text = "text";
        Toy[] toys = [7];
        Pet list = toys;
        return string.Join(" ", ((Cat)cat).Name, (string)text.Value, (long)((System.Collections.Generic.List<Toy>)list)[0], IsRefused(cat));
        static bool IsRefused(Pet pet)
        {
            try { return ((string)pet).Length < 0; } catch (System.InvalidCastException) { return true; }
        }
        """);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_list_is_enumerated(LanguageVersion language) => AssertGives(
        language,
        "12",
        """
        Pet list = new System.Collections.Generic.List<Toy> { 1, 2 };
        var text = "";
        foreach (var toy in list)
            text += toy.ToJson();
        return text;
        """);

    [Fact]
    public void A_union_of_two_lists_has_no_collection_expressions() => Assert.DoesNotContain(
        "CollectionBuilder",
        GeneratedProject.Of(Markdown.Union("Series", "List[str]", "List[int]")).Run().Files["Acme.Models.Series.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Is_patterns_match_the_value() => AssertGives(
        LanguageVersion.CSharp15,
        "True False Tom True text 2",
        """
        Pet cat = new Cat { Name = "Tom" };
        Pet text = "text";
        Pet list = [1, new Ball { Size = 2 }];
        return string.Join(
            " ",
            cat is Cat,
            cat is string,
            cat is Cat { Name: var name } ? name : "",
            cat is not (string or Router.Codegen.UnknownJson),
            text is string found ? found : "",
            list is System.Collections.Generic.List<Toy> { Count: var count } ? count : 0);
        """);

    [Fact]
    public void An_empty_union_matches_null() => AssertGives(
        LanguageVersion.CSharp15,
        "True none False True",
        """
        Pet nothing = default;
        Pet? absent = null;
        Pet? cat = new Cat { Name = "Tom" };
        var name = nothing switch
        {
            null => "none", Cat => "cat", string => "text", System.Collections.Generic.List<Toy> => "toys",
            Router.Codegen.UnknownJson => "?"
        };
        return string.Join(" ", nothing is null, name, absent is Cat, cat is Cat);
        """);

    [Fact]
    public void Json_that_matches_no_member_is_a_case() => AssertGives(
        LanguageVersion.CSharp15,
        "unknown 5",
        """
        return Pet.FromJson("5") switch
        {
            Cat => "cat", string => "text", System.Collections.Generic.List<Toy> => "toys",
            Router.Codegen.UnknownJson json => "unknown " + json
        };
        """);

    [Fact]
    public void A_union_can_be_a_case_of_a_union_of_the_program() => AssertGives(
        LanguageVersion.CSharp15,
        "Tom 5 Tom",
        """
        Answer one = (Pet)new Cat { Name = "Tom" };
        Answer other = 5;
        return string.Join(" ", Name(one), Name(other), one is Pet and Cat { Name: var name } ? name : "");
        static string Name(Answer answer) => answer switch { Pet pet => pet is Cat cat ? cat.Name : "", int number => number.ToString() };
        """,
        "internal union Answer(Pet, int);");

    [Fact]
    public void A_member_can_also_be_a_case_of_a_union_of_the_program() => AssertGives(
        LanguageVersion.CSharp15,
        "Tom",
        """
        Answer answer = new Cat { Name = "Tom" };
        return answer switch { Cat cat => cat.Name, int number => "" };
        """,
        "internal union Answer(Cat, int);");

    [Fact]
    public void Inner_unions_are_switched_over_separately() => AssertGives(
        LanguageVersion.CSharp15,
        "1 ball",
        """
        Pet pet = [1, new Ball { Size = 2 }];
        return pet is System.Collections.Generic.List<Toy> toys ? string.Join(" ", toys.ConvertAll(Name)) : "";
        static string Name(Toy toy) => toy switch { Ball => "ball", long number => number.ToString(), Router.Codegen.UnknownJson => "?" };
        """);

    /// <summary>Compiles the body of a method that returns a string, without warnings, and calls the method.</summary>
    private static void AssertGives(LanguageVersion language, string expected, string body, string types = "")
    {
        var code = $"namespace Acme.Models; internal static class Use {{ public static string Of() {{\n{body}\n}} }}\n{types}";
        var use = Pets.WithLanguage(language).WithCode(code).Build().Type("Use");
        Assert.Equal(expected, use.GetMethod("Of", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null));
    }
}
