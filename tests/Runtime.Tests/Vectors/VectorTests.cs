using System.Globalization;
using System.Text;
using System.Text.Json;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Reading;

namespace Router.Codegen.Tests.Vectors;

public sealed class VectorTests
{
    private static readonly string[] Cultures = ["", "de-DE", "tr-TR", "ar-SA"];

    public static TheoryData<string, string> Valid => In(vector => vector.IsRead);

    public static TheoryData<string, string> Fitting => In(vector => vector.Error is null);

    public static TheoryData<string, string> Refused => In(vector => vector.Error is not null);

    public static TheoryData<string, string> NeverRead => In(vector => !vector.IsRead);

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_read_is_written_back_as_it_came(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        var model = PageModel.Of(vector.Page);
        foreach (var reader in model.Readers)
        {
            var value = reader.Call(Encoding.UTF8.GetBytes(vector.Input));
            Assert.True(vector.Output == CanonicalJson.Of(model.Write(value)), $"{reader.Name} gives {model.Write(value)}");
        }
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Properties_hold_what_the_case_states(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        var value = PageModel.Of(vector.Page).Read(vector.Input);
        Assert.Equal(vector.Values, vector.Values.ToDictionary(stated => stated.Key, stated => MemberPath.Describe(value, stated.Key)));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Misfits_are_found_where_the_case_states_them_and_nowhere_else(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        var model = PageModel.Of(vector.Page);
        foreach (var reader in model.Readers)
        {
            var value = reader.Call(Encoding.UTF8.GetBytes(vector.Input));
            Assert.Equal(vector.Misfits ?? [], model.FindMisfits(value).Select(VectorMisfit.Of));
        }
    }

    [Theory]
    [MemberData(nameof(Fitting))]
    public void What_fits_is_read_where_misfits_are_refused(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        var model = PageModel.Of(vector.Page);
        foreach (var reader in model.RefusingReaders)
        {
            var value = reader.Call(Encoding.UTF8.GetBytes(vector.Input));
            Assert.True(vector.Output == CanonicalJson.Of(model.Write(value)), $"{reader.Name} gives {model.Write(value)}");
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_refused_says_where_and_why(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        AssertRefused(vector, PageModel.Of(vector.Page).RefusingReaders);
    }

    [Theory]
    [MemberData(nameof(NeverRead))]
    public void What_is_no_such_payload_at_all_is_refused_where_misfits_are_kept(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        AssertRefused(vector, PageModel.Of(vector.Page).Readers);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_refused_inside_another_value_says_where_that_stands(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        if (!Verdict.IsUnicode(Encoding.UTF8.GetBytes(vector.Input)) || !IsJson(vector.Input))
        {
            return; // some of the readers refuse it themselves, before models are asked
        }

        foreach (var reader in PageModel.Of(vector.Page).RefusingReaders.Where(reader => HoldsMore(reader.Name)))
        {
            var outer = OuterPath(reader.Name);
            var path = outer + vector.Error!.Path[1..];
            var error = Assert.ThrowsAny<JsonException>(() => reader.Call(Encoding.UTF8.GetBytes(vector.Input)));
            Assert.Contains($" Path: {path} | LineNumber: {error.LineNumber} | ", error.Message, StringComparison.Ordinal);
            Assert.True(error.LineNumber == vector.Error.Line || reader.Name is "JsonNode" or "JsonElement", reader.Name);
            Assert.True(error.Path == path || (error.Path == outer && IsUnseen(reader.Name)), $"{reader.Name}: {error.Path}");
        }
    }

    /// <summary>The path of the model in the text that a reader makes of it.</summary>
    private static string OuterPath(string reader) => reader switch
    {
        "JsonNode" or "JsonElement" => "$",
        "a dictionary" or "a map of models only" => "$.k",
        _ => "$[0]",
    };

    /// <summary>True if what is around the model may not be to be seen.</summary>
    private static bool IsUnseen(string reader) =>
        reader is "a list, streamed" or "DeserializeAsyncEnumerable" || PublicReaderTests.UsesPublicReaderOnly;

    private static bool IsJson(string text)
    {
        try
        {
            JsonElement.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static TheoryData<string, string> In(Func<Vector, bool> isIn) =>
        new(from name in Vector.All where isIn(name.Value) from culture in Cultures select (name.Key, culture));

    private static void AssertRefused(Vector vector, IEnumerable<Way<Func<byte[], object>>> readers)
    {
        var expected = vector.Error!;
        foreach (var reader in readers.Where(reader => !HoldsMore(reader.Name)))
        {
            var error = Assert.Throws<JsonException>(() => reader.Call(Encoding.UTF8.GetBytes(vector.Input)));
            Assert.Equal((expected.Path, expected.Line), (error.Path, error.LineNumber));
            Assert.All(expected.Contains, text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
            if (expected.Byte is { } position && reader.Name is not "JsonNode")
            {
                Assert.Equal(position, error.BytePositionInLine);
            }
        }
    }

    /// <summary>
    /// True if the value stands inside another one, where places are counted otherwise; a JsonNode is text without white space, which
    /// counts otherwise too.
    /// </summary>
    private static bool HoldsMore(string reader) =>
        reader is "a list" or "a list, streamed" or "a dictionary" or "an array of models only" or "a map of models only"
            or "DeserializeAsyncEnumerable" or "JsonNode" or "JsonElement";
}
