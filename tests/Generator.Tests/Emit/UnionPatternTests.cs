using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>Unions with a compiler that supports them. It is newer than the compiler in other tests.</summary>
public sealed class UnionPatternTests
{
    private const string UnionTypesFile = "RouterModels-Unions.g.cs";

    private const string UnionAttribute =
        "namespace System.Runtime.CompilerServices { "
        + "[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)] public sealed class UnionAttribute : Attribute; }";

    private const string UnionTypes =
        UnionAttribute + "namespace System.Runtime.CompilerServices { public interface IUnion { object? Value { get; } } }";

    private const string ExhaustiveSwitch = """
        using Acme.Models;
        internal static class Use
        {
            public static string Name(Pet pet) => pet switch
            {
                Cat cat => cat.Name, string name => name, Router.Codegen.UnknownJson => "unknown"
            };
            public static Pet From(Cat cat) => cat;
        }
        """;

    /// <summary>A union of the user, for which the compiler looks up the same types.</summary>
    private const string OwnUnion = "internal union Answer(int, string);";

    private static readonly GeneratedProject Pets = GeneratedProject.Of(
        Markdown.Union("Pet", "models.Cat", "str"),
        Markdown.Object("Cat", Markdown.Required("name", "*str*"))).WithLanguage(LanguageVersion.CSharp15);

    [Fact]
    public void A_switch_over_all_members_is_exhaustive_without_a_default()
    {
        var models = Pets.WithCode(ExhaustiveSwitch + OwnUnion).Build();

        Assert.Equal("Acme.Models", Marker(models));
        Assert.Contains("IUnion", models.Symbol("Pet").Interfaces.Select(type => type.Name));
    }

    [Fact]
    public void A_switch_that_leaves_out_a_member_is_not_exhaustive()
    {
        var code = ExhaustiveSwitch.Replace("string name => name, ", "", StringComparison.Ordinal);

        var thrown = Record.Exception(() => Pets.WithCode(code).Build());

        Assert.Contains("CS8509", thrown?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Earlier_language_versions_can_match_the_members(LanguageVersion language)
    {
        // If it were marked as a union, this compiler would treat it as one in any language version, and refuse to match its members in
        // earlier ones.
        const string Code = """
            using Acme.Models;
            internal static class Use
            {
                public static string Name(Pet pet) => pet.Match(cat => cat.Name, name => name, unknown => "unknown");
                public static bool IsCat(Pet? pet) => pet is { } present && present.TryGetCat(out _) && present.Value is Cat;
                public static bool IsText(Pet pet) => pet is { Value: string };
                public static Pet From(Cat cat) => cat;
            }
            """;

        var models = Pets.WithLanguage(language).WithCode(Code).Build();

        Assert.Null(Marker(models));
        Assert.DoesNotContain(UnionTypesFile, Pets.WithLanguage(language).Run().Files.Keys);
    }

    [Fact]
    public void The_union_types_of_the_framework_are_used()
    {
        var project = Pets.WithLibrary("Framework", UnionTypes).WithCode(ExhaustiveSwitch + OwnUnion);

        Assert.Equal("Framework", Marker(project.Build()));
        Assert.DoesNotContain(UnionTypesFile, project.Run().Files.Keys);
    }

    [Fact]
    public void The_union_types_of_the_project_are_used()
    {
        var project = Pets.WithCode(ExhaustiveSwitch + OwnUnion + UnionTypes.Replace("public ", "internal ", StringComparison.Ordinal));

        Assert.Equal("Acme.Models", Marker(project.Build()));
        Assert.DoesNotContain(UnionTypesFile, project.Run().Files.Keys);
    }

    [Fact]
    public void The_missing_one_of_the_two_union_types_is_added()
    {
        var models = Pets.WithLibrary("Polyfill", UnionAttribute).WithCode(ExhaustiveSwitch + OwnUnion).Build();

        Assert.Equal("Polyfill", Marker(models));
        Assert.Contains(
            "Acme.Models",
            models.Symbol("Pet").Interfaces.Where(type => type.Name == "IUnion").Select(type => type.ContainingAssembly.Name));
    }

    [Fact]
    public void Unions_are_not_marked_if_two_libraries_have_the_union_types() =>
        Assert.Null(Marker(Pets.WithLibrary("Framework", UnionTypes).WithLibrary("Polyfill", UnionTypes).Build()));

    [Fact]
    public void Without_unions_no_union_types_are_added() => Assert.DoesNotContain(
        UnionTypesFile,
        GeneratedProject.Of(Markdown.Object("Cat", Markdown.Required("name", "*str*")))
            .WithLanguage(LanguageVersion.CSharp15).Run().Files.Keys);

    /// <summary>The assembly of the attribute that marks the union; null if it is not marked.</summary>
    private static string? Marker(GeneratedModels models) => models.Symbol("Pet").GetAttributes()
        .SingleOrDefault(attribute => attribute.AttributeClass!.Name == "UnionAttribute")?.AttributeClass!.ContainingAssembly.Name;
}
