namespace Router.Codegen.Tests.Types;

public sealed class TypeScriptGrammarTests
{
    private const string Mozilla = "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date";

    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("*number*", "Double")]
    [InlineData("*boolean*", "Boolean")]
    [InlineData("*any*", "Any")]
    [InlineData("*Decimal*", "Decimal")]
    [InlineData("*BigInt*", "BigInteger")]
    [InlineData("*Uint8Array*", "Bytes")]
    public void Primitives(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("[components.Pet](../../models/components/pet.md)", "components.Pet@0")]
    [InlineData("[Pet](../../models/pet.md)", "Pet@0")]
    [InlineData("[components.Date](../../models/components/date.md)", "components.Date@0")]
    [InlineData("[File](../../models/file.md)", "File@0")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("*components.PetUnion*", "components.PetUnion")]
    [InlineData("*components.PetUnion*[]", "[components.PetUnion]")]
    [InlineData("Record<string, *components.PetUnion*>", "{components.PetUnion}")]
    public void Unions_are_not_linked(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("*string*[]", "[String]")]
    [InlineData("*number*[][]", "[[Double]]")]
    [InlineData("[components.Pet](../pet.md)[]", "[components.Pet@0]")]
    [InlineData("Record<string, *any*>", "{Any}")]
    [InlineData(@"Record\<string, *any*>", "{Any}")]
    [InlineData("Record<string, *string*[]>", "{[String]}")]
    [InlineData("Record<string, [components.Pet](../pet.md)[]>", "{[components.Pet@0]}")]
    [InlineData("Record<string, Record<string, *any*>>[]", "[{{Any}}]")]
    public void Lists_and_maps(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("*\"user\"*", "\"user\"")]
    [InlineData("*\"user\"*[]", "[\"user\"]")]
    [InlineData("*true*", "true")]
    [InlineData("*false*", "false")]
    [InlineData("*1*", "1")]
    public void Constants(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("[Date](" + Mozilla + ")", "DateTime")]
    [InlineData("[RFCDate](../../types/rfcdate.md)", "Date")]
    [InlineData("[Date](../../types/rfcdate.md)", "Date")]
    [InlineData("[Date](" + Mozilla + ")[]", "[DateTime]")]
    public void Dates_are_told_apart_by_the_target_of_the_link(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("*ReadableStream<Uint8Array>*", "Bytes")]
    [InlineData(@"[File](https://m.example/File) \| [Blob](https://m.example/Blob) \| [operations.Upload](../upload.md)", "Bytes")]
    [InlineData("[Response](https://developer.mozilla.org/en-US/docs/Web/API/Response)", "Transport")]
    [InlineData("[AxiosResponse](https://axios-http.com/docs/res_schema)", "Transport")]
    [InlineData("[AxiosResponse>](https://axios-http.com/docs/res_schema)", "Transport")]
    [InlineData("[AxiosResponse<any>](https://axios-http.com/docs/res_schema)", "Transport")]
    [InlineData("Record<string, [AxiosResponse](https://axios-http.com/docs/res_schema)>", "{Transport}")]
    [InlineData("[Request](https://developer.mozilla.org/en-US/docs/Web/API/Request)", "Transport")]
    [InlineData("[components.Request](../request.md)", "components.Request@0")]
    public void Files_and_responses(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("TypeScript", markdown));

    [Theory]
    [InlineData("`components.Pet`", "components.Pet")]
    [InlineData("`components.Pet[]`", "[components.Pet]")]
    [InlineData("`string`", "String")]
    [InlineData("`{ [k: string]: any }`", "{Any}")]
    [InlineData("`{ [k: string]: components.Pet[] }`", "{[components.Pet]}")]
    [InlineData("`Date`", "DateTime")]
    [InlineData("`EventStream<components.Chunk>`", "components.Chunk")]
    [InlineData("`ReadableStream<Uint8Array>`", "Bytes")]
    [InlineData("`string | null`", "String!")]
    [InlineData("`(string | number)[]`", "[(String | Double)]")]
    [InlineData("`\"a\" | \"b\"`", "\"a\"|\"b\"")]
    [InlineData("`\"a\" | Unrecognized<string>`", "\"a\"")]
    [InlineData("`JsonLStream<components.Chunk>`", "components.Chunk")]
    public void Members(string markdown, string expected) => Assert.Equal(expected, Parse.Member("TypeScript", markdown));

    [Theory]
    [InlineData("*str*")]
    [InlineData("*string*[")]
    [InlineData("Record<number, *string*>")]
    [InlineData("*Promise<string>*")]
    [InlineData("[Uint32Array](https://m.example/Uint32Array)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("TypeScript", markdown));
}
