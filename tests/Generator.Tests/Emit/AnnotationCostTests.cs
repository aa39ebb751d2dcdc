using System.Reflection;
using System.Runtime.CompilerServices;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>The attributes from which the compiler reads the nullability of members. Each takes space in the assembly.</summary>
public sealed class AnnotationCostTests
{
    [Theory]
    [InlineData("nullable", 1)]
    [InlineData("not nullable", 3)]
    public void Members_that_programs_do_not_use_are_annotated_like_most_properties(string most, int required)
    {
        var rows = Enumerable.Range(0, 4).Select(i => i < required
            ? Markdown.Required($"f{i}", "*str*")
            : Markdown.Optional($"f{i}", "*Optional[str]*"));
        var pet = GeneratedProject.Of(Markdown.Object("Pet", [.. rows])).Build().Type("Pet");

        const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic
            | BindingFlags.Public;
        var unseen = pet.GetFields(Own).Cast<MemberInfo>().Append(pet.GetMethod("ReadJson")!).Append(pet.GetMethod("WriteJson")!);
        Assert.All(unseen, member =>
        {
            Assert.False(member.IsDefined(typeof(NullableAttribute)), $"{member} is marked where most are {most}");
            Assert.False(member.IsDefined(typeof(NullableContextAttribute)), $"{member} is marked where most are {most}");
        });
    }

    [Fact]
    public void Properties_are_annotated_as_their_page_says()
    {
        var pet = GeneratedProject
            .Of(Markdown.Object(
                "Pet",
                Markdown.Required("id", "*str*"),
                Markdown.Optional("nick", "*Optional[str]*"),
                Markdown.Optional("name", "*Optional[str]*")))
            .Build().Type("Pet");

        var states = pet.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public)
            .Select(property => (property.Name, new NullabilityInfoContext().Create(property).ReadState));
        Assert.Equal(
            [("Id", NullabilityState.NotNull), ("Nick", NullabilityState.Nullable), ("Name", NullabilityState.Nullable)], states);
    }
}
