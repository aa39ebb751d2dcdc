using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>Unions under a compiler that knows them, which is newer than the one that other tests stand for.</summary>
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

    /// <summary>A union of the user's own, for which the compiler looks up the same types.</summary>
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
    public void A_switch_that_leaves_out_a_member_is_not()
    {
        var code = ExhaustiveSwitch.Replace("string name => name, ", "", StringComparison.Ordinal);

        var thrown = Record.Exception(() => Pets.WithCode(code).Build());

        Assert.Contains("CS8509", thrown?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Earlier_languages_have_its_members_and_may_match_them(LanguageVersion language)
    {
        // Marked as a union, it would be one to this compiler under any language version, which refuses to match its members under these.
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
    public void A_framework_that_marks_unions_is_taken_at_its_word()
    {
        var project = Pets.WithLibrary("Framework", UnionTypes).WithCode(ExhaustiveSwitch + OwnUnion);

        Assert.Equal("Framework", Marker(project.Build()));
        Assert.DoesNotContain(UnionTypesFile, project.Run().Files.Keys);
    }

    [Fact]
    public void A_project_that_marks_unions_itself_is_taken_at_its_word()
    {
        var project = Pets.WithCode(ExhaustiveSwitch + OwnUnion + UnionTypes.Replace("public ", "internal ", StringComparison.Ordinal));

        Assert.Equal("Acme.Models", Marker(project.Build()));
        Assert.DoesNotContain(UnionTypesFile, project.Run().Files.Keys);
    }

    [Fact]
    public void What_is_missing_of_the_two_types_is_added()
    {
        var models = Pets.WithLibrary("Polyfill", UnionAttribute).WithCode(ExhaustiveSwitch + OwnUnion).Build();

        Assert.Equal("Polyfill", Marker(models));
        Assert.Contains(
            "Acme.Models",
            models.Symbol("Pet").Interfaces.Where(type => type.Name == "IUnion").Select(type => type.ContainingAssembly.Name));
    }

    [Fact]
    public void Two_libraries_that_mark_unions_leave_ours_unmarked() =>
        Assert.Null(Marker(Pets.WithLibrary("Framework", UnionTypes).WithLibrary("Polyfill", UnionTypes).Build()));

    [Fact]
    public void Without_unions_nothing_is_added() => Assert.DoesNotContain(
        UnionTypesFile,
        GeneratedProject.Of(Markdown.Object("Cat", Markdown.Required("name", "*str*")))
            .WithLanguage(LanguageVersion.CSharp15).Run().Files.Keys);

    /// <summary>The library whose attribute marks the union; null if none does.</summary>
    private static string? Marker(GeneratedModels models) => models.Symbol("Pet").GetAttributes()
        .SingleOrDefault(attribute => attribute.AttributeClass!.Name == "UnionAttribute")?.AttributeClass!.ContainingAssembly.Name;
}
