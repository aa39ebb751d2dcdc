using Microsoft.CodeAnalysis;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Finds the pages of the cases of C# unions, whose headings are names and not types.</summary>
public sealed class UnionCaseNameTests
{
    [Theory]
    [InlineData("CreditCard", "CreditCard")]
    [InlineData("PaymentMethodCreditCard", "PaymentMethodCreditCard")]
    [InlineData("PaymentmethodCREDITCARD", "PaymentmethodCREDITCARD")]
    [InlineData("StoredCreditCard", "StoredCreditCard")]
    [InlineData("StoredCREDITCARD", "StoredCREDITCARD")]
    [InlineData("CreditCardPaymentMethod", "CreditCardPaymentMethod")]
    [InlineData("CreditCard,PaymentMethodCreditCard", "PaymentMethodCreditCard")]
    [InlineData("CreditCard,StoredCreditCard", "CreditCard")]
    [InlineData("CreditCard,CreditCardPaymentMethod", "CreditCard")]
    [InlineData("StoredCreditCard,PaymentMethodCreditCard", "PaymentMethodCreditCard")]
    [InlineData("StoredCreditCard,CreditCardPaymentMethod", "StoredCreditCard")]
    public void A_case_is_the_page_with_the_best_matching_title(string titles, string expected) => Assert.Equal(
        [expected, "String"], Project(Of("CreditCard", "Str"), titles).Build().Members("PaymentMethod"));

    [Theory]
    [InlineData("Discard")]
    [InlineData("StoredCard,GiftCard")]
    [InlineData("CardStored")]
    public void A_title_that_matches_by_chance_or_ambiguously_is_not_used(string titles)
    {
        var sources = Project(Of("Card", "Str"), titles).Run();
        Assert.Equal(["String"], sources.Compile().Members("PaymentMethod"));
        Assert.Equal("RCG0003", Assert.Single(sources.Diagnostics).Id);
    }

    [Theory]
    [InlineData("credit_card")]
    [InlineData("creditCard")]
    [InlineData("CREDIT-CARD")]
    public void A_case_may_be_the_only_page_with_the_constant_that_it_is_named_after(string constant) => Assert.Equal(
        ["Visa"],
        Project(Of("CreditCard"), "Mastercard").With(Tagged("Visa", "VisaKind")).With(Markdown.Enum("VisaKind", constant))
            .Build().Members("PaymentMethod"));

    [Fact]
    public void Two_pages_with_the_constant_are_not_told_apart()
    {
        var project = Project(Of("CreditCard"), "")
            .With(Tagged("Visa", "Kind")).With(Tagged("Maestro", "Kind")).With(Markdown.Enum("Kind", "credit_card"));
        Assert.Equal("RCG0003", Assert.Single(project.Run().Diagnostics).Id);
    }

    [Theory]
    [InlineData("GiftCard")]
    [InlineData("CardPaymentMethod")]
    public void A_page_with_the_constant_of_another_case_is_not_used(string title)
    {
        var page = Of("GiftCard", "Card");
        var sources = Project(page, "").With(Tagged(title, "Kind")).With(Markdown.Enum("Kind", "gift_card")).Run();
        Assert.Equal("Card", Place.Of(sources.Single("RCG0003"), page));
        Assert.Equal([title], sources.Compile().Members("PaymentMethod"));
    }

    [Fact]
    public void The_page_with_the_constant_is_used_if_two_titles_end_with_the_case() => Assert.Equal(
        ["StoredCreditCard"],
        Project(Of("CreditCard"), "NewCreditCard").With(Tagged("StoredCreditCard", "Kind")).With(Markdown.Enum("Kind", "credit_card"))
            .Build().Members("PaymentMethod"));

    [Theory]
    [InlineData("CreditCard", "CreditCardPaymentMethod", "CreditCardPaymentMethod")]
    [InlineData("PaymentMethodCreditCard", "CreditCard", "CreditCard")]
    public void The_constant_decides_between_titles(string other, string tagged, string expected) => Assert.Equal(
        [expected],
        Project(Of("CreditCard"), other).With(Tagged(tagged, "Kind")).With(Markdown.Enum("Kind", "credit_card"))
            .Build().Members("PaymentMethod"));

    [Fact]
    public void The_page_in_the_folder_of_the_union_is_used_if_two_titles_end_with_the_case() => Assert.Equal(
        "Acme.Models.A.NewCreditCard",
        new GeneratedProject()
            .With("docs/a/paymentmethod.md", Of("CreditCard")).With("docs/a/newcreditcard.md", Object("NewCreditCard"))
            .With("docs/b/oldcreditcard.md", Object("OldCreditCard"))
            .Build().Read("Acme.Models.A.PaymentMethod", """{"id":"1"}""").Value.GetType().FullName);

    [Fact]
    public void The_pages_of_elements_of_lists_are_found() => Assert.Equal(
        ["ListOfPaymentMethodCreditCard"],
        Project(Of("ArrayOfCreditCard"), "PaymentMethodCreditCard").Build().Members("PaymentMethod"));

    [Fact]
    public void A_name_that_implies_a_type_is_a_model_only_if_it_is_the_model_s_title() => Assert.Equal(
        ["Double"], Project(Of("Number"), "PhoneNumber,PaymentMethodNumber").Build().Members("PaymentMethod"));

    [Fact]
    public void A_case_without_a_page_is_reported_at_its_heading_and_matches_no_values()
    {
        var page = Of("CreditCard", "Wallet");
        var sources = Project(page, "CreditCard").Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0003", diagnostic.Id);
        Assert.Equal("Wallet", Place.Of(diagnostic, page));
        Assert.Equal(
            "No page describes 'Wallet'; the union has no such member, and its values are UnknownJson",
            GeneratedSources.Message(diagnostic));
        var models = sources.Compile();
        Assert.Equal(["CreditCard"], models.Members("PaymentMethod"));
        Assert.Equal("UnknownJson", models.MemberOf("PaymentMethod", """{"wallet":1}"""));
    }

    [Fact]
    public void A_case_with_the_title_of_its_union_is_not_the_union() =>
        Assert.Equal("RCG0003", Assert.Single(Project(Of("PaymentMethod", "Str"), "").Run().Diagnostics).Id);

    [Fact]
    public void An_edit_that_removes_the_constant_of_a_page_removes_the_case_from_the_union()
    {
        var project = Project(Of("CreditCard"), "").With(Tagged("Visa", "Kind")).With(Markdown.Enum("Kind", "credit_card"));
        var driver = project.RunOn(project.CreateDriver(tracksSteps: false));
        Assert.DoesNotContain("RCG0003", Ids(driver));
        Assert.Contains("RCG0003", Ids(project.With(Object("Visa")).RunOn(driver)));

        static IEnumerable<string> Ids(GeneratorDriver driver) => driver.GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Id);
    }

    private static GeneratedProject Project(string union, string titles) =>
        titles.Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(
            GeneratedProject.Of(union), (project, title) => project.With($"docs/{title}.md", Object(title)));

    private static string Of(params string[] cases) => "# PaymentMethod\n\n\n## Supported Types\n\n" + string.Concat(
        cases.Select(name => $"### {name}\n\n```csharp\nPaymentMethod.Create{name}(/* values here */);\n```\n\n"));

    private static string Object(string title) => Markdown.Object(title, Markdown.Required("id", "*string*"));

    /// <summary>A page of an object with a constant.</summary>
    private static string Tagged(string title, string constant) => Markdown.Object(
        title, Markdown.Required("type", $"[{constant}]({constant.ToLowerInvariant()}.md)"), Markdown.Optional("id", "*string*"));
}
