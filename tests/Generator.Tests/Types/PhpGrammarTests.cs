namespace Router.Codegen.Tests.Types;

public sealed class PhpGrammarTests
{
    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("*?string*", "String?")]
    [InlineData("*int*", "Int64")]
    [InlineData("*?int*", "Int64?")]
    [InlineData("*float*", "Double")]
    [InlineData("*bool*", "Boolean")]
    [InlineData("*mixed*", "Any")]
    [InlineData(@"*\Brick\Math\BigInteger*", "BigInteger")]
    public void Primitives(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Php", markdown));

    [Theory]
    [InlineData(@"[Components\Pet](../../Models/Components/Pet.md)", "Components.Pet@0")]
    [InlineData(@"[?Components\Pet](../../Models/Components/Pet.md)", "Components.Pet@0?")]
    [InlineData("[Pet](./Pet.md)", "Pet@0")]
    [InlineData("[?Pet](./Pet.md)", "Pet@0?")]
    public void References(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Php", markdown));

    [Theory]
    [InlineData("array<*string*>", "[String]")]
    [InlineData(@"array<[Components\Pet](../Pet.md)>", "[Components.Pet@0]")]
    [InlineData("array<string, *mixed*>", "{Any}")]
    [InlineData(@"array<string, array<[Components\Pet](../Pet.md)>>", "{[Components.Pet@0]}")]
    public void Lists_and_maps(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Php", markdown));

    [Theory]
    [InlineData(@"[string\|float](../TagIds.md)", "(String | Double)@0")]
    [InlineData(@"[string\|array\|null](../TagIds.md)", "(String | [Any])@0?")]
    [InlineData(@"[Components\Cat\|Components\Dog](../Pet.md)", "(Components.Cat | Components.Dog)@0")]
    [InlineData(@"[Components\Cat\|null](../Cat.md)", "Components.Cat@0?")]
    [InlineData(@"[string\|\DateTime](../When.md)", "(String | DateTime)@0")]
    [InlineData(@"array<[Components\Cat\|Components\Dog](../Pet.md)>", "[(Components.Cat | Components.Dog)@0]")]
    public void Unions_are_in_the_link_to_their_page(string markdown, string expected) =>
        Assert.Equal(expected, Parse.Cell("Php", markdown));

    [Theory]
    [InlineData(@"[\DateTime](https://www.php.net/manual/en/class.datetime.php)", "DateTime")]
    [InlineData(@"[\Psr\Http\Message\ResponseInterface](https://www.php-fig.org/psr/psr-7/)", "Transport")]
    [InlineData(@"[\Psr\Http\Message\RequestInterface](https://www.php-fig.org/psr/psr-7/)", "Transport")]
    [InlineData(@"*?\Psr\Http\Message\RequestInterface*", "Transport?")]
    [InlineData(@"*Psr\Http\Message\ServerRequestInterface*", "Transport")]
    [InlineData(@"[LocalDate](https://github.com/brick/date-time)", "Date")]
    [InlineData(@"[?LocalDate](https://github.com/brick/date-time)", "Date?")]
    [InlineData(@"*\Brick\DateTime\LocalDate*", "Date")]
    [InlineData(@"*?\Brick\DateTime\LocalDate*", "Date?")]
    [InlineData(@"[LocalDate](./LocalDate.md)", "LocalDate@0")]
    public void Types_of_libraries(string markdown, string expected) => Assert.Equal(expected, Parse.Cell("Php", markdown));

    [Theory]
    [InlineData(@"`Components\Pet`", @"```php
/**
* @var \Acme\Models\Components\Pet
*/
Components\Pet $value = /* values here */
```", "Components.Pet")]
    [InlineData("`string`", "", "String")]
    [InlineData("`array`", @"```php
/**
* @var array<string>
*/
array $value = /* values here */
```", "[String]")]
    [InlineData("`array`", @"```php
/** @var array<string> */
array $value = /* values here */
```", "[String]")]
    [InlineData("`array`", @"```php
/**
* @var array<\Acme\Models\Components\Pet>
*/
array $value = /* values here */
```", "[Components.Pet]")]
    [InlineData("`array`", "", "[Any]")]
    public void Members(string heading, string code, string expected) => Assert.Equal(expected, Parse.Member("Php", heading, code));

    [Theory]
    [InlineData("*str*")]
    [InlineData("array<*string*")]
    [InlineData("array<bool, *string*>")]
    [InlineData(@"[\SplFileInfo](https://www.php.net/manual/en/class.splfileinfo.php)")]
    public void Text_that_is_not_a_type_of_the_dialect(string markdown) => Assert.Equal("unrecognised", Parse.Cell("Php", markdown));
}
