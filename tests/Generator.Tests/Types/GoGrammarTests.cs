namespace Router.Codegen.Tests.Types;

public sealed class GoGrammarTests
{
    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("**string*", "String?")]
    [InlineData("*int64*", "Int64")]
    [InlineData("*int*", "Int64")]
    [InlineData("**float64*", "Double?")]
    [InlineData("**bool*", "Boolean?")]
    [InlineData("*any*", "Any")]
    [InlineData("[]*string*", "[String]")]
    [InlineData("map[string]*any*", "{Any}")]
    [InlineData("[*components.Pet](../../models/components/pet.md)", "components.Pet@0?")]
    [InlineData("[components.Pet](../../models/components/pet.md)", "components.Pet@0")]
    [InlineData("[][components.Pet](../../models/components/pet.md)", "[components.Pet@0]")]
    [InlineData("map[string][components.Pet](../../models/components/pet.md)", "{components.Pet@0}")]
    [InlineData("**sdkerrors.Fault*", "sdkerrors.Fault?")]
    [InlineData("*[]byte*", "Bytes")]
    [InlineData("*io.ReadCloser*", "Bytes")]
    public void Old_notation(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Go", markdown));

    [Theory]
    [InlineData("`string`", "String")]
    [InlineData("`*string`", "String?")]
    [InlineData("[]`string`", "[String]")]
    [InlineData("map[string]`any`", "{Any}")]
    [InlineData("[]map[string]`any`", "[{Any}]")]
    [InlineData("[][*components.Pet](../pet.md)", "[components.Pet@0?]")]
    [InlineData("map[string][*components.Pet](../pet.md)", "{components.Pet@0?}")]
    [InlineData("optionalnullable.OptionalNullable[`string`]", "String?!")]
    [InlineData("optionalnullable.OptionalNullable[[]`string`]", "[String]?!")]
    [InlineData("optionalnullable.OptionalNullable[map[string]`any`]", "{Any}?!")]
    [InlineData("optionalnullable.OptionalNullable[[components.Pet](../pet.md)]", "components.Pet@0?!")]
    [InlineData("optionalnullable.OptionalNullable[[][components.Pet](../pet.md)]", "[components.Pet@0]?!")]
    [InlineData("optionalnullable.OptionalNullable[map[string][components.Pet](../pet.md)]", "{components.Pet@0}?!")]
    public void New_notation(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Go", markdown));

    [Theory]
    [InlineData("[time.Time](https://pkg.go.dev/time#Time)", "DateTime")]
    [InlineData("[*time.Time](https://pkg.go.dev/time#Time)", "DateTime?")]
    [InlineData("[types.Date](../../types/date.md)", "Date")]
    [InlineData("[*types.Date](../../types/date.md)", "Date?")]
    [InlineData("[*big.Int](https://pkg.go.dev/math/big#Int)", "BigInteger?")]
    [InlineData("[*decimal.Big](https://pkg.go.dev/github.com/ericlagergren/decimal#Big)", "Decimal?")]
    [InlineData("[*http.Response](https://pkg.go.dev/net/http#Response)", "Transport")]
    [InlineData("[*http.Request](https://pkg.go.dev/net/http#Request)", "Transport")]
    public void Types_of_packages(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Go", markdown));

    [Theory]
    [InlineData("Pet", "```go\nx := components.CreateXPet(components.Pet{/* values here */})\n```", "components.Pet")]
    [InlineData("", "```go\nx := components.CreateXStr(string{/* values here */})\n```", "String")]
    [InlineData("", "```go\nx := components.CreateXArrayOfPet([]components.Pet{/* values here */})\n```", "[components.Pet]")]
    [InlineData("", "```go\nx := components.CreateXMapOfAny(map[string]any{/* values here */})\n```", "{Any}")]
    [InlineData("", "```go\nx := components.CreateXMapOfPet(map[string]*components.Pet{/* values here */})\n```", "{components.Pet?}")]
    [InlineData(
        "", "```go\nx := operations.CreateXStream(*stream.EventStream[components.Chunk]{/* values here */})\n```", "components.Chunk")]
    [InlineData("Pet", "", "Pet")]
    public void Members(string heading, string code, string expected) => Assert.Equal(expected, Parse.Member("Go", heading, code));

    [Theory]
    [InlineData("`str`")]
    [InlineData("map[int]`string`")]
    [InlineData("optionalnullable.OptionalNullable[`string`")]
    [InlineData("[*url.URL](https://pkg.go.dev/net/url#URL)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("Go", markdown));
}
