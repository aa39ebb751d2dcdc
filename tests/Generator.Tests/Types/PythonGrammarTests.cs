using System.Diagnostics;

namespace Router.Codegen.Tests.Types;

public sealed class PythonGrammarTests
{
    [Theory]
    [InlineData("*str*", "String")]
    [InlineData("*int*", "Int64")]
    [InlineData("*float*", "Double")]
    [InlineData("*bool*", "Boolean")]
    [InlineData("*bytes*", "Bytes")]
    [InlineData("*Any*", "Any")]
    [InlineData("*Decimal*", "Decimal")]
    public void Primitives(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("*Optional[str]*", "String?")]
    [InlineData("*Nullable[str]*", "String!")]
    [InlineData("*OptionalNullable[str]*", "String?!")]
    [InlineData("*Optional[Any]*", "Any?")]
    [InlineData("[Optional[models.Pet]](../models/pet.md)", "models.Pet@0?")]
    [InlineData("[OptionalNullable[components.Pet]](../components/pet.md)", "components.Pet@0?!")]
    [InlineData("[Nullable[models.Pet]](../models/pet.md)", "models.Pet@0!")]
    public void Wrappers(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("[models.Pet](../models/pet.md)", "models.Pet@0")]
    [InlineData("[Pet](../models/pet.md)", "Pet@0")]
    [InlineData("[models.class_](../models/class_.md)", "models.class_@0")]
    [InlineData("[Any](../models/any.md)", "Any@0")]
    [InlineData("*models.Pet*", "models.Pet")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("List[*str*]", "[String]")]
    [InlineData("List[[models.Pet](../models/pet.md)]", "[models.Pet@0]")]
    [InlineData("List[*Nullable[str]*]", "[String!]")]
    [InlineData("List[[Nullable[models.Pet]](../models/pet.md)]", "[models.Pet@0!]")]
    [InlineData("Dict[str, *Any*]", "{Any}")]
    [InlineData("Dict[str, List[[models.Pet](../models/pet.md)]]", "{[models.Pet@0]}")]
    [InlineData("List[Dict[str, Dict[str, *bool*]]]", "[{{Boolean}}]")]
    public void Lists_and_maps(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("*Literal[\"user\"]*", "\"user\"")]
    [InlineData("*Literal[\"a\", \"b\"]*", "\"a\"|\"b\"")]
    [InlineData("*Literal[True]*", "true")]
    [InlineData("*Literal[False]*", "false")]
    [InlineData("*Literal[1]*", "1")]
    [InlineData("*Literal[None]*", "null")]
    [InlineData("*Optional[Literal[\"user\"]]*", "\"user\"?")]
    [InlineData("*OptionalNullable[Literal[False]]*", "false?!")]
    [InlineData("*Union[Literal[\"user\"], UnrecognizedStr]*", "\"user\"")]
    public void Literals(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("[date](https://docs.python.org/3/library/datetime.html#date-objects)", "DateTime")]
    [InlineData("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)", "Date")]
    [InlineData("List[[date](https://docs.python.org/3/library/datetime.html#date-objects)]", "[DateTime]")]
    public void Labels_of_linked_dates_are_swapped(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("*Union[bytes, IO[bytes], io.BufferedReader]*", "Bytes")]
    [InlineData("*Union[bytes, IO[bytes], io.IOBase]*", "Bytes")]
    [InlineData("*Optional[Union[bytes, IO[bytes], io.BufferedReader]]*", "Bytes?")]
    [InlineData("[httpx.Response](https://www.python-httpx.org/api/#response)", "Transport")]
    [InlineData("[requests.Response](https://requests.readthedocs.io/en/latest/api/#requests.Response)", "Transport")]
    [InlineData("[httpx.Request](https://www.python-httpx.org/api/#request)", "Transport")]
    [InlineData("*Optional[requests.PreparedRequest]*", "Transport?")]
    public void Files_and_responses(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("[Union[List[models.Cat], models.Dog]](./pets.md)", "([models.Cat] | models.Dog)@0")]
    [InlineData("[Optional[Union[models.Cat, str]]](./pets.md)", "(models.Cat | String)@0?")]
    [InlineData("Union[[models.Cat](./cat.md), *str*]", "(models.Cat@0 | String)")]
    public void A_union_in_a_link_is_the_one_of_its_page(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("```python\npet: models.Cat = /* values here */\n```", "models.Cat")]
    [InlineData("```python\npet: Dict[str, List[int]] = /* values here */\n```", "{[Int64]}")]
    [InlineData("```python\npet: str = \"a: b\"\n```", "String")]
    public void The_type_of_an_empty_heading_is_in_the_code(string code, string expected) =>
        Assert.Equal(expected, Parse.Member("Python", "", code));

    [Theory]
    [InlineData("`models.Pet`", "models.Pet")]
    [InlineData("`str`", "String")]
    [InlineData("`List[models.Pet]`", "[models.Pet]")]
    [InlineData("`List[Nullable[models.Pet]]`", "[models.Pet!]")]
    [InlineData("`Dict[str, Any]`", "{Any}")]
    [InlineData("`datetime`", "DateTime")]
    [InlineData("`date`", "Date")]
    [InlineData("`Union[eventstreaming.EventStream[models.Chunk], eventstreaming.EventStreamAsync[models.Chunk]]`", "models.Chunk")]
    [InlineData("`Union[Generator[models.Chunk, None, None], AsyncGenerator[models.Chunk, None]]`", "models.Chunk")]
    [InlineData("`Union[jsonl.JsonLStream[models.Chunk], jsonl.JsonLStreamAsync[models.Chunk]]`", "models.Chunk")]
    public void Members(string markdown, string expected) => Assert.Equal(expected, Parse.Member("Python", markdown));

    [Theory]
    [InlineData("*string*")]
    [InlineData("*Optional[str*")]
    [InlineData("*Optional[]*")]
    [InlineData("*Tuple[str, int]*")]
    [InlineData("*Dict[int, str]*")]
    [InlineData("*str* or *int*")]
    [InlineData("[yarl.URL](https://yarl.example/#url)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("Python", markdown));

    [Theory]
    [InlineData("*Union[str, None]*", "String!")]
    [InlineData("*Union[None, str]*", "String!")]
    [InlineData("*Optional[Union[str, None]]*", "String?!")]
    [InlineData("List[*Union[str, None]*]", "[String!]")]
    [InlineData("*Literal[\"a\", None]*", "\"a\"!")]
    public void None_is_null(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Python", markdown));

    [Fact]
    public void A_union_may_have_thousands_of_members()
    {
        var stopwatch = Stopwatch.StartNew();
        Parse.Cell("Python", "*Union[" + string.Join(", ", Enumerable.Range(0, 50_000).Select(i => "A" + i)) + "]*");
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
