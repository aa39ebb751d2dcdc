using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Types;

public sealed class RubyGrammarTests
{
    [Theory]
    [InlineData("*::String*", "String")]
    [InlineData("*::Integer*", "Int64")]
    [InlineData("*::Float*", "Double")]
    [InlineData("*T::Boolean*", "Boolean")]
    [InlineData("*::Object*", "Any")]
    [InlineData("*Integer*", "Int64")]
    [InlineData("*Float*", "Double")]
    [InlineData("*Object*", "Any")]
    public void Primitives(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Ruby", markdown));

    [Theory]
    [InlineData("*String*", "required string Value")]
    [InlineData("*T.nilable(DateTime)*", "required DateTimeOffset? Value")]
    [InlineData("T::Array<*String*>", "required List<string> Value")]
    public void Classes_of_Ruby_may_lack_their_colons(string markdown, string expected) => Assert.Equal(
        expected,
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("value", markdown)))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Ruby").Build().Property("Pet"));

    [Theory]
    [InlineData("*T.nilable(::String)*", "String?")]
    [InlineData("*T.nilable(T::Boolean)*", "Boolean?")]
    [InlineData("[T.nilable(Models::Shared::Pet)](../../models/shared/pet.md)", "Models.Shared.Pet@0?")]
    [InlineData("*T.nilable(Integer)*", "Int64?")]
    [InlineData("[T.nilable(::OpenApiSDK::Shared::Pet)](../../models/shared/pet.md)", "OpenApiSDK.Shared.Pet@0?")]
    public void Wrappers(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Ruby", markdown));

    [Theory]
    [InlineData("[Models::Shared::Pet](../../models/shared/pet.md)", "Models.Shared.Pet@0")]
    [InlineData("[Models::Shared::Date](../../models/shared/date.md)", "Models.Shared.Date@0")]
    [InlineData("[::OpenApiSDK::Shared::Pet](../../models/shared/pet.md)", "OpenApiSDK.Shared.Pet@0")]
    [InlineData("[String](../../models/shared/string.md)", "String@0")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Ruby", markdown));

    [Theory]
    [InlineData("T::Array<*::String*>", "[String]")]
    [InlineData("T::Array<[Models::Shared::Pet](../pet.md)>", "[Models.Shared.Pet@0]")]
    [InlineData("T::Hash[Symbol, *::Object*]", "{Any}")]
    [InlineData("T::Hash[Symbol, T::Array<*::String*>]", "{[String]}")]
    [InlineData("T::Hash[Symbol, *Object*]", "{Any}")]
    public void Lists_and_maps(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Ruby", markdown));

    [Theory]
    [InlineData("[T.any(::String, T::Array[::String])](../tagids.md)", "(String | [String])@0")]
    [InlineData("[T.nilable(T.any(::String, Models::Shared::Cat))](../pet.md)", "(String | Models.Shared.Cat)@0?")]
    [InlineData("[T.any(Models::Shared::Cat, T::Hash[Symbol, ::Object])](../pet.md)", "(Models.Shared.Cat | {Any})@0")]
    [InlineData("[T.any(::String, ::DateTime)](../when.md)", "(String | DateTime)@0")]
    [InlineData("T::Array<[T.any(Models::Shared::Cat, Models::Shared::Dog)](../pet.md)>", "[(Models.Shared.Cat | Models.Shared.Dog)@0]")]
    [InlineData("[T.any(String, T::Array[Integer], ::OpenApiSDK::Shared::Cat)](../pet.md)", "(String | [Int64] | OpenApiSDK.Shared.Cat)@0")]
    public void Unions_are_in_the_link_to_their_page(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("Ruby", markdown));

    [Theory]
    [InlineData("[Date](https://ruby-doc.org/stdlib-2.6.1/libdoc/date/rdoc/Date.html)", "DateTime")]
    [InlineData("[DateTime](https://ruby-doc.org/stdlib-2.6.1/libdoc/date/rdoc/DateTime.html)", "Date")]
    [InlineData("*T.nilable(::DateTime)*", "DateTime?")]
    public void Labels_of_linked_dates_are_swapped(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("Ruby", markdown));

    [Theory]
    [InlineData("[Faraday::Response](https://www.rubydoc.info/gems/faraday/Faraday/Response)")]
    [InlineData("[T.nilable(::Faraday::Request)](https://www.rubydoc.info/gems/faraday/Faraday/Request)")]
    public void Requests_and_responses(string markdown) => Assert.Equal("Transport", Parse.Cell("Ruby", markdown).TrimEnd('?'));

    [Theory]
    [InlineData("*str*")]
    [InlineData("*::Regexp*")]
    [InlineData("*T.nilable(::String*")]
    [InlineData("T::Hash[::Integer, *::String*]")]
    [InlineData("[URI](https://ruby-doc.org/URI.html)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("Ruby", markdown));
}
