using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Corrections that do not have the stated effect are reported at their lines.</summary>
public sealed class CorrectionReportTests
{
    private static readonly GeneratedProject Shop = GeneratedProject.Of(
        Markdown.Object(
            "Order",
            Markdown.Required("id", "*str*"),
            Markdown.Required("x", "*str*"),
            Markdown.Required("total", "*float*"),
            Markdown.Required("any_value", "*Any*"),
            Markdown.Optional("note", "*str*"),
            Markdown.Required("gone", "*Nullable[str]*")),
        Markdown.Object("Address", Markdown.Required("street", "*str*")),
        Markdown.Object("Bird", Markdown.Required("wings", "*int*")),
        Markdown.Union("Animal", "models.Bird"),
        Markdown.Bullets("OrderState", "open", "closed"),
        Markdown.Bullets("Kind", "order"));

    [Theory]
    [InlineData(
        "Order.total: type decmal",
        "decmal",
        "The type 'decmal' is not in the notation of Python (did you mean 'Decimal'?); its values are raw JSON")]
    [InlineData(
        "Order.total: nullable, type List[flaot]",
        "List[flaot]",
        "The type 'List[flaot]' is not in the notation of Python (did you mean 'float'?); its values are raw JSON")]
    [InlineData(
        "Order.x:   type   flot  # why",
        "flot",
        "The type 'flot' is not in the notation of Python (did you mean 'float'?); its values are raw JSON")]
    public void An_invalid_type_is_reported_at_the_correction(string line, string place, string message) =>
        AssertReported(line, "RCG0002", place, message);

    [Theory]
    [InlineData(
        "Order.x: type models.Adress",
        "models.Adress",
        "No page describes 'Adress' (did you mean 'Address'?); its values are raw JSON")]
    [InlineData(
        "*.x: type List[models.Adress]",
        "List[models.Adress]",
        "No page describes 'Adress' (did you mean 'Address'?); its values are raw JSON")]
    [InlineData(
        "Animal: member models.Brid",
        "models.Brid",
        "No page describes 'Brid' (did you mean 'Bird'?); the union has no such member, and its values are UnknownJson")]
    [InlineData("Order.x: type Union[str, int]", "Union[str, int]", "No page describes 'Union[str, int]'; its values are raw JSON")]
    public void A_reference_without_a_page_is_reported_at_the_correction(string line, string place, string message) =>
        AssertReported(line, "RCG0003", place, message);

    [Fact]
    public void A_type_for_several_pages_is_reported_once()
    {
        const string Text = "*.id: type models.Nobody";
        var diagnostic = Assert.Single(GeneratedProject.Of(
                Markdown.Object("Cat", Markdown.Required("id", "*str*")),
                Markdown.Object("Dog", Markdown.Required("id", "*str*")))
            .With("a.corrections", Text).Run().Diagnostics);
        Assert.Equal("models.Nobody", Place.Of(diagnostic, Text));
    }

    [Fact]
    public void An_inline_union_of_scalars_on_a_page_is_raw_JSON_without_a_report() => Assert.Equal(
        "required JsonNode? Id",
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "*Union[str, int]*"))).Build().Property("Pet"));

    [Theory]
    [InlineData("Order.x: csharp Id", "gives the C# name 'IdValue' on the page of 'Order': another property has that name")]
    [InlineData("Order.x: csharp ToJson", "gives the C# name 'ToJsonValue' on the page of 'Order': every model has a member of that name")]
    [InlineData("Order.x: csharp Order", "gives the C# name 'OrderValue' on the page of 'Order': the type has that name")]
    [InlineData("Order.x: csharp 9lives", "gives the C# name '_9lives' on the page of 'Order': '9lives' is no C# name in PascalCase")]
    [InlineData("*.x: csharp name", "gives the C# name 'Name' on the page of 'Order': 'name' is no C# name in PascalCase")]
    [InlineData(
        "Address: csharp RouterModels",
        "gives the C# name 'RouterModelsModel' on the page of 'Address': the class of entry points or a namespace has that name")]
    [InlineData(
        "Order: csharp Address",
        "gives the C# name 'Address_2' on the page of 'Order': the model of 'docs/address.md' has that name")]
    [InlineData(
        "Address: csharp ToJson",
        "gives the C# name 'ToJsonModel' on the page of 'Address': every model has a member of that name")]
    [InlineData("Address: csharp 9lives", "gives the C# name '_9lives' on the page of 'Address': '9lives' is no C# name in PascalCase")]
    [InlineData("Kind: csharp What", "has no effect: no type is emitted for the page of 'Kind'")]
    public void A_CSharp_name_that_is_not_used_is_reported_with_the_one_that_is(string line, string end) =>
        AssertReported(line, "RCG0008", line, $"The correction '{line}' {end}");

    [Theory]
    [InlineData("Order.id = id", "the field on the page of 'Order' has that name without it")]
    [InlineData("Order.any_value: not nullable", "the field on the page of 'Order' is any JSON, which includes null")]
    [InlineData("Order.any_value: nullable", "the page of 'Order' says so already")]
    [InlineData("Order.gone: nullable", "the page of 'Order' says so already")]
    [InlineData("Order.x: not nullable", "the page of 'Order' says so already")]
    [InlineData("Order.x: required, not nullable", "the page of 'Order' says so already")]
    [InlineData("Ordr.x: required, nullable", "no page is titled 'Ordr' (did you mean 'Order'?)")]
    public void A_correction_without_effect_is_reported(string line, string reason) =>
        AssertReported(line, "RCG0008", line, $"The correction '{line}' has no effect: {reason}");

    [Theory]
    [InlineData("Order.note: nullable, optional", "optional", "Order.note: optional")]
    [InlineData("Order.note: optional ,  nullable", "optional", "Order.note: optional")]
    [InlineData("Order.x: nullable, type str", "type str", "Order.x: type str")]
    public void The_part_of_a_line_without_effect_is_reported(string line, string part, string statement) => AssertReported(
        line, "RCG0008", part, $"The correction '{statement}' has no effect: the page of 'Order' says so already");

    [Theory]
    [InlineData("Order.x: optional, required", "'optional' and 'required' contradict each other")]
    [InlineData("Order.x: nullable, optional, not nullable", "'nullable' and 'not nullable' contradict each other")]
    [InlineData("Order.x: nullable, nullable", "it says 'nullable' twice")]
    [InlineData("OrderState: value archived", "a text is in quotes: value \"archived\"")]
    [InlineData("OrderState: value \"archived", "a text is in quotes: value \"archived\"")]
    [InlineData("OrderState: value", "nothing follows 'value'")]
    [InlineData("Order.x: Optional", "'Optional' is no kind of correction (did you mean 'optional'?)")]
    [InlineData("Order.x: nullabel", "'nullabel' is no kind of correction (did you mean 'nullable'?)")]
    [InlineData("Order.x: optional, not nulable", "'not nulable' is no kind of correction (did you mean 'not nullable'?)")]
    [InlineData("Order.x: typ str", "'typ str' is no kind of correction (did you mean 'type'?)")]
    [InlineData("Animal: Member models.Bird", "'Member models.Bird' is no kind of correction (did you mean 'member'?)")]
    [InlineData("Order.x: type", "nothing follows 'type'")]
    [InlineData("Order.x: nullable yes", "nothing can follow 'nullable' but a comma")]
    [InlineData("Order: nullable", "'nullable' is for a field, as in 'Type.field: nullable'")]
    [InlineData("Order.x: value \"a\"", "'value' is for a page, as in 'Type: value …'")]
    [InlineData("Order.x: = X", "a JSON name follows '=', without ':', as in 'Order.x = X'")]
    [InlineData("Order.x: name = X", "a JSON name follows '=', without ':', as in 'Order.x = X'")]
    public void The_report_of_a_malformed_line_has_the_reason(string line, string reason) =>
        AssertReported(line, "RCG0008", line, $"The correction '{line}' has no effect: {reason}");

    [Fact]
    public void A_deprecated_field_cannot_be_required()
    {
        const string Line = "Pet.age: required";
        var diagnostic = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Optional("~~age~~", "*int*", ":warning: **DEPRECATED**")))
            .With("a.corrections", Line).Run().Single("RCG0008");
        Assert.Equal(
            $"The correction '{Line}' has no effect: the field on the page of 'Pet' is deprecated, and such fields are never required",
            GeneratedSources.Message(diagnostic));
    }

    [Fact]
    public void A_correction_has_an_effect_if_its_name_is_free_only_through_another_correction()
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("UserID", "*str*"), Markdown.Required("UserId", "*str*")))
            .With("a.corrections", "*.UserID = UserID\n*.UserId = owner").WithProperty("RouterCodegenWireNames", "SnakeCase").Build();
        Assert.Equal("""{"UserID":"1","owner":"2"}""", models.RoundTrip("Pet", """{"UserID":"1","owner":"2"}"""));
    }

    [Fact]
    public void A_correction_for_all_pages_is_not_reported_if_it_changes_one_of_them() => GeneratedProject.Of(
            Markdown.Object("Cat", Markdown.Required("id", "*str*")),
            Markdown.Object("Dog", Markdown.Required("id", "*str*")))
        .With("a.corrections", "Dog.id = dog_id\n*.id = _id").Build();

    private static void AssertReported(string line, string id, string place, string message)
    {
        var text = $"# why\n\n  {line}\n";
        var diagnostic = Assert.Single(Shop.With("acme.corrections", text).Run().Diagnostics);
        Assert.Equal((id, message), (diagnostic.Id, GeneratedSources.Message(diagnostic)));
        Assert.Equal(GeneratedProject.Directory + "acme.corrections", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(place, Place.Of(diagnostic, text));
    }
}
