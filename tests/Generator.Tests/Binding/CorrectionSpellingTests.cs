using System.Text.Json;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>
/// A correction may spell a field as JSON does. Case and punctuation do not matter if the page has no such field, and one field in another
/// spelling.
/// </summary>
public sealed class CorrectionSpellingTests
{
    private static readonly GeneratedProject Legs = GeneratedProject.Of(
            Markdown.Object("Leg", Markdown.Required("distanceM", "*int*"), Markdown.Required("id", "*str*")))
        .WithProperty("RouterCodegenWireNames", "SnakeCase");

    [Fact]
    public void The_correction_that_an_exception_suggests_is_accepted()
    {
        const string Json = """{"distanceM":1,"id":"a"}""";
        var strict = Legs.WithProperty("RouterCodegenStrict", "true");
        var models = strict.Build();
        var line = Assert.ThrowsAny<JsonException>(() => (object)models.Read("Leg", Json)).Message.Split('`')[1];
        Assert.Equal("Leg.distance_m = distanceM", line);
        Assert.Equal(Json, strict.With("a.corrections", line).Build().RoundTrip("Leg", Json));
    }

    [Theory]
    [InlineData("Leg.distance_m: nullable", "required long? DistanceM")]
    [InlineData("Leg.Distance-M: optional", "long? DistanceM")]
    [InlineData("Leg.DISTANCEM: type str", "required string DistanceM")]
    [InlineData("Leg.distance_m: csharp Metres", "required long Metres")]
    [InlineData("Leg.distanceM: type str\nLeg.distance_m: type float", "required double DistanceM")]
    [InlineData("Leg.distance_m: type float\nLeg.distanceM: type str", "required string DistanceM")]
    public void Each_kind_of_correction_of_a_field_accepts_another_spelling(string lines, string property) =>
        Assert.Contains(property, Legs.With("a.corrections", lines).Build().Properties("Leg"));

    [Fact]
    public void A_correction_in_another_spelling_without_effect_is_reported() => Assert.Equal(
        "The correction 'Leg.distance_m: required' has no effect: the page of 'Leg' says so already",
        GeneratedSources.Message(Legs.With("a.corrections", "Leg.distance_m: required").Run().Single("RCG0008")));

    [Fact]
    public void An_exact_name_has_precedence_over_another_spelling() => Assert.Equal(
        ["required long? UserId", "required long UserID"],
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("user_id", "*int*"), Markdown.Required("userID", "*int*")))
            .With("a.corrections", "Pet.user_id: nullable").Build().Properties("Pet"));

    [Fact]
    public void A_spelling_of_two_fields_is_reported()
    {
        var sources = GeneratedProject.Of(
                Markdown.Object("Pet", Markdown.Required("user_id", "*int*"), Markdown.Required("userID", "*int*")))
            .With("a.corrections", "Pet.userId: nullable").Run();
        Assert.StartsWith(
            "The correction 'Pet.userId: nullable' has no effect: no page of 'Pet' has a field 'userId'",
            GeneratedSources.Message(sources.Single("RCG0008")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_for_several_titles_needs_the_exact_name() => Assert.Equal(
        "The correction '*.distance_m: nullable' has no effect: no page of '*' has a field 'distance_m' (did you mean 'distanceM'?)",
        GeneratedSources.Message(Legs.With("a.corrections", "*.distance_m: nullable").Run().Single("RCG0008")));
}
