using System.Text;
using System.Text.Json.Nodes;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Tests.Properties;
using Router.Codegen.Tests.Reading;
using Router.Codegen.Types.Dialects;
using SharpFuzz;

namespace Fuzz.Coverage;

/// <summary>The entry points for AFL. It calls them repeatedly in one process, with inputs selected for new branches.</summary>
internal static class AflTarget
{
    /// <summary>Reads a page, and all types on it in the dialects that it may have.</summary>
    public static void RunPages() => Fuzzer.OutOfProcess.Run(static input => ReadPage(TextOf(input)));

    /// <summary>Reads JSON. It must be refused, or read as the same value as by the framework.</summary>
    public static void RunTokens() => Fuzzer.OutOfProcess.Run(static input => ReadJson(BytesOf(input)));

    public static void ReadPage(string text)
    {
        if (PageParser.Parse("/acme/docs/pet.md", text, default) is not { } page)
        {
            PageEvidence.ReadOther("/acme/docs/pet.md", text);
            return;
        }

        PageEvidence.Read(page);
        var cells = page.Body switch
        {
            FieldsBody fields => fields.Rows.Select(static row => row.Type),
            MembersBody members => members.Members.Select(static member => member.Type),
            _ => [],
        };
        foreach (var cell in cells)
        {
            foreach (var dialect in Dialect.All)
            {
                dialect.ParseCell(cell);
                dialect.ParseMember(cell);
            }
        }
    }

    public static void ReadJson(byte[] json)
    {
        var expected = Verdict.OfFramework(json);
        if (!Verdict.IsUnicode(json))
            expected = default;
        JsonNode? value = null;
        var actual = Verdict.Of(() => value = ModelSerializer.FromJson<JsonNode?, JsonAny>(json));
        if (expected.IsRead != actual.IsRead || (expected != actual && expected != default))
            throw new FuzzFailure("another verdict than the framework's", $"{expected}\n{actual}");
        if (actual.IsRead && !WrittenBack.IsSame(json, ModelSerializer.ToJson<JsonNode?, JsonAny>(value)))
            throw new FuzzFailure("another value than the framework's", ModelSerializer.ToJson<JsonNode?, JsonAny>(value));
    }

    private static string TextOf(Stream input) => Encoding.UTF8.GetString(BytesOf(input));

    private static byte[] BytesOf(Stream input)
    {
        var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
