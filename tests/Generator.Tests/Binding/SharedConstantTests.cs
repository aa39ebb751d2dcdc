using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>The selection of a union's member if members have a common constant, or constants other than strings.</summary>
public sealed class SharedConstantTests
{
    [Theory]
    [InlineData("""{"type":"c","x":1}""", "C")]
    [InlineData("""{"x":1,"type":"c"}""", "C")]
    [InlineData("""{"type":"c"}""", "C")]
    [InlineData("""{"type":"a","x":1}""", "A1")]
    [InlineData("""{"y":1,"type":"a"}""", "A2")]
    [InlineData("""{"type":"a","y":1,"x":1,"z":1}""", "A2")]
    [InlineData("""{"type":"a"}""", "UnknownJson")]
    [InlineData("""{"type":"z","x":1}""", "UnknownJson")]
    [InlineData("""{"type":1,"x":1}""", "UnknownJson")]
    [InlineData("""{"type":null,"x":1}""", "UnknownJson")]
    [InlineData("""{"x":1}""", "UnknownJson")]
    [InlineData("""{"_type":"a","y":1}""", "A2")]
    [InlineData("""{"type":"a","Y":1}""", "A2")]
    public void A_constant_shared_by_two_members_tells_the_others_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B", "models.C"),
            Markdown.Object("A1", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("x", "*int*")),
            Markdown.Object(
                "A2", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("y", "*int*"), Markdown.Optional("z", "*int*")),
            Markdown.Object("B", Markdown.Required("type", "*Literal[\"b\"]*"), Markdown.Required("x", "*int*")),
            Markdown.Object("C", Markdown.Required("type", "*Literal[\"c\"]*"), Markdown.Required("x", "*int*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"type":"a","x":1}""", "A1")]
    [InlineData("""{"x":1,"type":"a"}""", "A1")]
    [InlineData("""{"type":"b","x":1}""", "B")]
    [InlineData("""{"x":1}""", "A1")]
    public void The_first_of_two_members_that_differ_only_in_title_is_selected(string json, string member)
    {
        string Of(string title, string type) =>
            Markdown.Object(title, Markdown.Optional("type", $"*Optional[Literal[\"{type}\"]]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B"), Of("A1", "a"), Of("A2", "a"), Of("B", "b")).Build();
        models.AssertMember("U", json, member);
    }

    [Theory]
    [InlineData("""{"type":"a","x":1}""", "A1")]
    [InlineData("""{"type":"b","x":1}""", "B")]
    public void Members_that_are_merged_share_their_constant(string json, string member)
    {
        string Of(string title, string type) =>
            Markdown.Object(title, Markdown.Required("type", $"*Literal[\"{type}\"]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B"), Of("A1", "a"), Of("A2", "a"), Of("B", "b"))
            .WithProperty("RouterCodegenMerge", "Identical").Build();
        models.AssertMember("U", json, member);
    }

    [Theory]
    [InlineData("""{"status":"paused","x":1}""", "A")]
    [InlineData("""{"status":"open","y":1}""", "B")]
    [InlineData("""{"status":"shut","y":1}""", "B")]
    public void Enums_with_a_common_value_do_not_tell_members_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B", "models.C"),
            Markdown.Object("A", Markdown.Required("status", Markdown.Link("StatusA")), Markdown.Required("x", "*int*")),
            Markdown.Object("B", Markdown.Required("status", Markdown.Link("StatusB")), Markdown.Required("y", "*int*")),
            Markdown.Object("C", Markdown.Required("status", Markdown.Link("StatusC")), Markdown.Required("z", "*int*")),
            Markdown.Bullets("StatusA", "open", "shut"),
            Markdown.Bullets("StatusB", "open", "late"),
            Markdown.Bullets("StatusC", "new", "old")).Build();
        models.AssertMember("U", json, member);
    }

    [Theory]
    [InlineData("""{"object":"list","type":"b","x":1}""", "B")]
    [InlineData("""{"object":"list","type":"a","y":1}""", "A2")]
    [InlineData("""{"object":"list","type":"d","y":1}""", "UnknownJson")]
    public void The_constant_with_the_most_values_is_used(string json, string member)
    {
        string Of(string title, string type, string field) => Markdown.Object(
            title,
            Markdown.Required("object", title == "C" ? "*Literal[\"item\"]*" : "*Literal[\"list\"]*"),
            Markdown.Required("type", $"*Literal[\"{type}\"]*"),
            Markdown.Required(field, "*int*"));
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B", "models.C"),
            Of("A1", "a", "x"), Of("A2", "a", "y"), Of("B", "b", "x"), Of("C", "c", "x")).Build();
        models.AssertMember("U", json, member);
    }

    [Theory]
    [InlineData("""{"version":1,"x":1}""", "One")]
    [InlineData("""{"version":2,"x":1}""", "Two")]
    [InlineData("""{"x":1,"version":2}""", "Two")]
    [InlineData("""{"Version":2,"x":1}""", "Two")]
    [InlineData("""{"version":3,"x":1}""", "UnknownJson")]
    [InlineData("""{"version":"2","x":1}""", "UnknownJson")]
    [InlineData("""{"version":2,"version":1,"x":1}""", "One")]
    [InlineData("""{"x":1}""", "UnknownJson")]
    public void Constants_that_are_numbers_are_compared(string json, string member)
    {
        string Of(string title, string version) =>
            Markdown.Object(title, Markdown.Required("version", $"*Literal[{version}]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(Markdown.Union("U", "models.One", "models.Two"), Of("One", "1"), Of("Two", "2")).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"version":true,"x":1}""", "One")]
    [InlineData("""{"version":false,"x":1}""", "Two")]
    [InlineData("""{"version":null,"x":1}""", "One")]
    [InlineData("""{"version":"true","x":1}""", "UnknownJson")]
    [InlineData("""{"x":1}""", "One")]
    public void Constants_that_are_Booleans_are_compared(string json, string member)
    {
        string Of(string title, string version) =>
            Markdown.Object(title, Markdown.Optional("version", $"*Optional[Literal[{version}]]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(Markdown.Union("U", "models.One", "models.Two"), Of("One", "True"), Of("Two", "False")).Build();
        models.AssertMember("U", json, member);
    }
}
