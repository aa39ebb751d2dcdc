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
    public void A_value_is_written_back_as_read(string name, string culture)
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
    public void Properties_have_the_values_of_the_case(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        var value = PageModel.Of(vector.Page).Read(vector.Input);
        Assert.Equal(vector.Values, vector.Values.ToDictionary(stated => stated.Key, stated => MemberPath.Describe(value, stated.Key)));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Exactly_the_misfits_of_the_case_are_found(string name, string culture)
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
    public void Input_without_misfits_is_read_if_misfits_are_refused(string name, string culture)
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
    public void A_refusal_has_the_position_and_reason(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        AssertRefused(vector, PageModel.Of(vector.Page).RefusingReaders);
    }

    [Theory]
    [MemberData(nameof(NeverRead))]
    public void Input_that_is_not_such_a_payload_is_refused_if_misfits_are_kept(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        AssertRefused(vector, PageModel.Of(vector.Page).Readers);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_refusal_inside_another_value_has_the_whole_path(string name, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var vector = Vector.All[name];
        if (!Verdict.IsUnicode(Encoding.UTF8.GetBytes(vector.Input)) || !IsJson(vector.Input))
        {
            return; // some readers refuse it before the model is called
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

    /// <summary>The path of the model in the text that a reader builds around it.</summary>
    private static string OuterPath(string reader) => reader switch
    {
        "JsonNode" or "JsonElement" => "$",
        "a dictionary" or "a map of models only" => "$.k",
        _ => "$[0]",
    };

    /// <summary>True if the text around the model may be inaccessible.</summary>
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
    /// True if the value is inside another one, which changes its position. A JsonNode is text without white space, which also changes it.
    /// </summary>
    private static bool HoldsMore(string reader) =>
        reader is "a list" or "a list, streamed" or "a dictionary" or "an array of models only" or "a map of models only"
            or "DeserializeAsyncEnumerable" or "JsonNode" or "JsonElement";
}
