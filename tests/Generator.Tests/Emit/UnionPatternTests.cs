using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>Unions under compilers that know them: the language version in which they are still a preview stands for C# 15.</summary>
public sealed class UnionPatternTests
{
    private static readonly GeneratedProject Pets = GeneratedProject.Of(
        Markdown.Union("Pet", "models.Cat", "str"), Markdown.Object("Cat", Markdown.Required("name", "*str*")));

    private const string ExhaustiveSwitch = """
        using Acme.Models;
        internal static class Use
        {
            public static string Name(Pet pet) => pet switch { Cat cat => cat.Name, string name => name, Router.Codegen.UnknownJson => "unknown" };
            public static Pet From(Cat cat) => cat;
        }
        """;

    [Fact]
    public void A_switch_over_all_members_is_exhaustive_without_a_default()
    {
        var models = Pets.WithLanguage(LanguageVersion.Preview).WithCode(ExhaustiveSwitch).Build();

        Assert.Contains("UnionAttribute", models.Symbol("Pet").GetAttributes().Select(attribute => attribute.AttributeClass!.Name));
    }

    [Fact]
    public void A_switch_that_leaves_out_a_member_is_not()
    {
        var code = ExhaustiveSwitch.Replace("string name => name, ", "", StringComparison.Ordinal);

        var thrown = Record.Exception(() => Pets.WithLanguage(LanguageVersion.Preview).WithCode(code).Build());

        Assert.Contains("CS8509", thrown?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Earlier_languages_have_its_members(LanguageVersion language)
    {
        const string Code = """
            using Acme.Models;
            internal static class Use
            {
                public static string Name(Pet pet) => pet.Match(cat => cat.Name, name => name, unknown => "unknown");
                public static bool IsCat(Pet? pet) => pet is { } present && present.TryGetCat(out _) && present.Value is Cat;
                public static Pet From(Cat cat) => cat;
            }
            """;

        Pets.WithLanguage(language).WithCode(Code).Build();
    }
}
