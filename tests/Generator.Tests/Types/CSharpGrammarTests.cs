namespace Router.Codegen.Tests.Types;

public sealed class CSharpGrammarTests
{
    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("*long*", "Int64")]
    [InlineData("*int*", "Int64")]
    [InlineData("*double*", "Double")]
    [InlineData("*float*", "Double")]
    [InlineData("*bool*", "Boolean")]
    [InlineData("*object*", "Any")]
    [InlineData("*decimal*", "Decimal")]
    [InlineData("*BigInteger*", "BigInteger")]
    [InlineData("*byte[]*", "Bytes")]
    public void Primitives(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("CSharp", markdown));

    [Theory]
    [InlineData("[Pet](../../Models/Components/Pet.md)", "Pet@0")]
    [InlineData("[Models.Components.Pet](../../Models/Components/Pet.md)", "Models.Components.Pet@0")]
    [InlineData("[DateTime](../../Models/Components/DateTime.md)", "DateTime@0")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("CSharp", markdown));

    [Theory]
    [InlineData("List<*string*>", "[String]")]
    [InlineData("List<[Pet](../Pet.md)>", "[Pet@0]")]
    [InlineData("Dictionary<String, *object*>", "{Any}")]
    [InlineData("List<Dictionary<String, [Pet](../Pet.md)>>", "[{Pet@0}]")]
    public void Lists_and_maps(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("CSharp", markdown));

    [Theory]
    [InlineData("[DateTime](https://learn.microsoft.com/en-us/dotnet/api/system.datetime?view=net-5.0)", "DateTime")]
    [InlineData("[LocalDate](https://nodatime.org/3.1.x/api/NodaTime.LocalDate.html)", "Date")]
    [InlineData("[HttpResponseMessage](https://learn.microsoft.com/system.net.http.httpresponsemessage)", "Transport")]
    [InlineData("*HttpRequestMessage*", "Transport")]
    [InlineData("[UnityWebRequest](https://docs.unity3d.com/UnityWebRequest.html)", "Transport")]
    [InlineData("*MemoryQueueBufferStream*", "Transport")]
    public void Types_of_libraries(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("CSharp", markdown));

    [Theory]
    [InlineData("Pet", "Pet")]
    [InlineData("Str", "Str=String")]
    [InlineData("Number", "Number=Double")]
    [InlineData("Integer", "Integer=Int64")]
    [InlineData("Boolean", "Boolean=Boolean")]
    [InlineData("Any", "Any=Any")]
    [InlineData("DateTime", "DateTime=DateTime")]
    [InlineData("ArrayOfStr", "ArrayOfStr=[Str=String]")]
    [InlineData("ArrayOfAny", "ArrayOfAny=[Any=Any]")]
    [InlineData("ArrayOfPet", "ArrayOfPet=[Pet]")]
    [InlineData("MapOfAny", "MapOfAny={Any=Any}")]
    [InlineData("MapOfPet", "MapOfPet={Pet}")]
    [InlineData("ArrayOfArrayOfNumber", "ArrayOfArrayOfNumber=[ArrayOfNumber=[Number=Double]]")]
    [InlineData("ArrayOf", "ArrayOf")]
    public void Case_names_of_a_union(string heading, string expected) => Assert.Equal(expected, Parse.Member("CSharp", heading));

    [Theory]
    [InlineData("*str*")]
    [InlineData("Dictionary<int, *string*>")]
    [InlineData("List<*string*")]
    [InlineData("[Uri](https://learn.microsoft.com/system.uri)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("CSharp", markdown));
}
