namespace Router.Codegen.Tests.Types;

public sealed class JavaGrammarTests
{
    [Theory]
    [InlineData("*String*", "String")]
    [InlineData("*int*", "Int64")]
    [InlineData("*long*", "Int64")]
    [InlineData("*double*", "Double")]
    [InlineData("*float*", "Double")]
    [InlineData("*boolean*", "Boolean")]
    [InlineData("*Object*", "Any")]
    [InlineData("*BigInteger*", "BigInteger")]
    [InlineData("*BigDecimal*", "Decimal")]
    [InlineData("*byte[]*", "Bytes")]
    [InlineData("byte[]", "Bytes")]
    public void Primitives(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Java", markdown));

    [Theory]
    [InlineData(@"*Optional\<String>*", "String?")]
    [InlineData(@"*Optional\<Long>*", "Int64?")]
    [InlineData(@"*JsonNullable\<Boolean>*", "Boolean?!")]
    [InlineData(@"*JsonNullable\<Object>*", "Any?!")]
    [InlineData(@"[Optional\<Pet>](../../models/components/Pet.md)", "Pet@0?")]
    [InlineData(@"[JsonNullable\<Pet>](../../models/components/Pet.md)", "Pet@0?!")]
    public void Wrappers(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Java", markdown));

    [Theory]
    [InlineData("[Pet](../../models/components/Pet.md)", "Pet@0")]
    [InlineData("[Object](../../models/components/Object.md)", "Object@0")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Java", markdown));

    [Theory]
    [InlineData(@"List\<*String*>", "[String]")]
    [InlineData(@"List\<[Pet](../Pet.md)>", "[Pet@0]")]
    [InlineData(@"Map\<String, *Object*>", "{Any}")]
    [InlineData(@"Map\<String, List\\<*String*>>", "{[String]}")]
    [InlineData(@"List\<Map\\<String, Map\\\<String, *long*>>>", "[{{Int64}}]")]
    public void Nested_lists_and_maps_have_more_escapes_at_each_level(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("Java", markdown));

    [Theory]
    [InlineData("[OffsetDateTime](https://docs.oracle.com/javase/8/docs/api/java/time/OffsetDateTime.html)", "DateTime")]
    [InlineData("[LocalDate](https://docs.oracle.com/javase/8/docs/api/java/time/LocalDate.html)", "Date")]
    [InlineData(@"[HttpResponse\<InputStream>](https://docs.oracle.com/HttpResponse.html)", "Transport")]
    [InlineData(@"[HttpResponse\<?>](https://docs.oracle.com/HttpResponse.html)", "Transport")]
    [InlineData(@"*Optional\<InputStream>*", "Bytes?")]
    public void Types_of_libraries(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Java", markdown));

    [Theory]
    [InlineData("*str*")]
    [InlineData(@"*Set\<String>*")]
    [InlineData(@"Map\<Integer, *String*>")]
    [InlineData(@"*Optional\<String*")]
    [InlineData("[URI](https://docs.oracle.com/URI.html)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("Java", markdown));
}
