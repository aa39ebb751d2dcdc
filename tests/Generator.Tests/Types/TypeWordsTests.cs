using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tests.Types;

/// <summary>The scalar that was probably meant by a misspelled type.</summary>
public sealed class TypeWordsTests
{
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_scalar_has_a_name_in_some_dialect(string kind) =>
        Assert.Contains(Dialect.All, dialect => dialect.Words.Of(Enum.Parse<PrimitiveKind>(kind)) is not null);

    [Theory]
    [InlineData("Python", "strng", "str")]
    [InlineData("Python", "string", "str")]
    [InlineData("Python", "Strings", "str")]
    [InlineData("Python", "STR", "str")]
    [InlineData("Python", "integer", "int")]
    [InlineData("Python", "boolean", "bool")]
    [InlineData("Python", "Optional[boool]", "bool")]
    [InlineData("Python", "flaot", "float")]
    [InlineData("Python", "datetime.datetime", "datetime")]
    [InlineData("Python", "typing.Any", "Any")]
    [InlineData("TypeScript", "str1ng", "string")]
    [InlineData("TypeScript", "int", "number")]
    [InlineData("TypeScript", "nubmer[]", "number")]
    [InlineData("TypeScript", "Record<string, bool>", "boolean")]
    [InlineData("Go", "Time", "time.Time")]
    [InlineData("Go", "*time.time", "time.Time")]
    [InlineData("Go", "int46", "int64")]
    [InlineData("Go", "boolean", "bool")]
    [InlineData("Java", "string", "String")]
    [InlineData("Java", "Bolean", "boolean")]
    [InlineData("CSharp", "String", "string")]
    [InlineData("Php", "boolean", "bool")]
    [InlineData("Ruby", "strin", "String")]
    public void A_misspelled_scalar_of_the_dialect_is_found(string dialect, string type, string meant) =>
        Assert.Equal(meant, Words(dialect).NearestIn(type)?.Meant);

    [Theory]
    [InlineData("Python", "Cat")]
    [InlineData("Python", "log")]
    [InlineData("Python", "List[str]")]
    [InlineData("Python", "Foo[[")]
    [InlineData("TypeScript", "Array<Foo>")]
    [InlineData("Go", "map[string]")]
    public void Another_word_has_no_suggestion(string dialect, string type) => Assert.Null(Words(dialect).NearestIn(type));

    [Theory]
    [InlineData("Str", "str")]
    [InlineData("Boolean", "bool")]
    [InlineData("Integer", "int")]
    [InlineData("Datetime", "datetime")]
    [InlineData("Star", null)]
    [InlineData("Integers", null)]
    public void A_name_is_suggested_only_if_its_case_or_dialect_is_wrong(string name, string? meant) =>
        Assert.Equal(meant, Words("Python").Alike(name)?.Meant);

    public static TheoryData<string> Kinds =>
        [.. Enum.GetNames<PrimitiveKind>().Except([nameof(PrimitiveKind.Null), nameof(PrimitiveKind.Transport)])];

    private static TypeWords Words(string dialect) => Dialect.Named(dialect)!.Words;
}
