using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>
/// A correction that says the same as the page has an effect if it overrides another line, or if another line would change what the page
/// says.
/// </summary>
public sealed class OverridingCorrectionTests
{
    private static readonly GeneratedProject Cards = GeneratedProject.Of(
        Markdown.Object(
            "CardPayment",
            Markdown.Required("expires", "*int*"),
            Markdown.Optional("note", "*Nullable[str]*"),
            Markdown.Required("Id", "*str*")),
        Markdown.Object(
            "BankPayment",
            Markdown.Required("expires", "*int*"),
            Markdown.Optional("note", "*str*"),
            Markdown.Required("Id", "*str*")));

    [Theory]
    [InlineData("*.expires: nullable", "CardPayment.expires: not nullable", "required long Expires")]
    [InlineData("*.note: not nullable", "CardPayment.note: nullable", "string? Note")]
    [InlineData("*.expires: optional", "CardPayment.expires: required", "required long Expires")]
    [InlineData("*.note: required", "CardPayment.note: optional", "string? Note")]
    [InlineData("*.expires: type str", "CardPayment.expires: type int", "required long Expires")]
    [InlineData("*.Id: csharp Key", "CardPayment.Id: csharp Id", "required string Id")]
    [InlineData("CardPayment.expires: nullable", "CardPayment.expires: not nullable", "required long Expires")]
    [InlineData("CardPayment.expires: optional", "CardPayment.expires: required", "required long Expires")]
    [InlineData("CardPayment.expires: type str", "CardPayment.expires: type int", "required long Expires")]
    [InlineData("CardPayment.Id: csharp Key", "CardPayment.Id: csharp Id", "required string Id")]
    [InlineData("Card*.expires: type str", "CardPayment.expires: type int", "required long Expires")]
    public void A_correction_that_restores_the_page_has_an_effect(string overridden, string line, string property) =>
        Assert.Contains(property, Cards.With("a.corrections", $"{overridden}\n{line}\n").Build().Properties("CardPayment"));

    [Theory]
    [InlineData("*.expires = validUntil")]
    [InlineData("CardPayment.expires = validUntil")]
    public void A_correction_that_restores_a_JSON_name_has_an_effect(string overridden) => Assert.Equal(
        """{"expires":1,"Id":"a"}""",
        Cards.With("a.corrections", overridden + "\nCardPayment.expires = expires")
            .Build().RoundTrip("CardPayment", """{"expires":1,"Id":"a"}"""));

    [Theory]
    [InlineData("Pay*: csharp Money\nPayment: csharp Payment", "Payment")]
    [InlineData("Payment: csharp Cash\nPayment: csharp Money", "Money")]
    public void A_correction_that_overrides_the_CSharp_name_of_a_type_has_an_effect(string lines, string type) => Assert.Equal(
        "required string Id",
        GeneratedProject.Of(Markdown.Object("Payment", Markdown.Required("id", "*str*")))
            .With("a.corrections", lines).Build().Property(type));

    [Theory]
    [InlineData("CardPayment.note: nullable, type int", "long? Note")]
    [InlineData("CardPayment.note: nullable\nCardPayment.note: type int", "long? Note")]
    [InlineData("CardPayment.note: type int\nCardPayment.note: nullable", "long? Note")]
    public void A_null_of_the_page_has_to_be_stated_beside_another_type(string lines, string property)
    {
        var models = Cards.With("a.corrections", lines).Build();
        Assert.Contains(property, models.Properties("CardPayment"));
        Assert.Equal(
            """{"expires":1,"note":null,"Id":"a"}""", models.RoundTrip("CardPayment", """{"expires":1,"note":null,"Id":"a"}"""));
    }

    [Theory]
    [InlineData("*.expires: not nullable", "CardPayment.expires: not nullable")]
    [InlineData("BankPayment.expires: nullable", "CardPayment.expires: not nullable")]
    [InlineData("*.note: optional, nullable", "CardPayment.expires: required")]
    [InlineData("*.Id: nullable", "CardPayment.expires: type int")]
    public void A_correction_that_overrides_no_other_statement_has_no_effect(string other, string line)
    {
        var text = $"{other}\n{line}\n";
        var reports = Cards.With("a.corrections", text).Run().Diagnostics.Where(diagnostic => Place.Of(diagnostic, text) == line);
        Assert.Equal(
            $"The correction '{line}' has no effect: the page of 'CardPayment' says so already",
            GeneratedSources.Message(Assert.Single(reports)));
    }

    [Fact]
    public void A_JSON_name_that_overrides_no_other_has_no_effect_if_the_field_has_it() => Assert.Equal(
        "The correction 'BankPayment.expires = expires' has no effect: the field on the page of 'BankPayment' has that name without it",
        GeneratedSources.Message(Assert.Single(
            Cards.With("a.corrections", "CardPayment.expires = due\nBankPayment.expires = expires").Run().Diagnostics)));
}
