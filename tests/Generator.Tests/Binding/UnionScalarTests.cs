using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>The member of a union for a string or number.</summary>
public sealed class UnionScalarTests
{
    [Theory]
    [InlineData("200", "Code")]
    [InlineData("201", "Int64")]
    public void A_listed_number_is_of_the_enum_even_if_an_integer_is_listed_first(string json, string member) => Assert.Equal(
        member,
        GeneratedProject.Of(Markdown.Union("Status", "int", "models.Code"), "# Code\n\n\n## Values\n\n- `200`\n- `404`\n")
            .Build().MemberOf("Status", json));

    [Theory]
    [InlineData("200", "Code")]
    [InlineData("201", "Int64")]
    public void A_number_that_a_strict_enum_refuses_is_an_integer(string json, string member) => Assert.Equal(
        member,
        GeneratedProject.Of(Markdown.Union("Status", "int", "models.Code"), "# Code\n\n\n## Values\n\n- `200`\n- `404`\n")
            .WithProperty("RouterCodegenStrict", "true").Build().MemberOf("Status", json));

    [Theory]
    [InlineData("\"data\"")]
    [InlineData("\"hello\"")]
    public void A_string_is_preferred_to_base64_in_any_order(string json) =>
        Assert.Equal("String", GeneratedProject.Of(Markdown.Union("Content", "bytes", "str")).Build().MemberOf("Content", json));
}
