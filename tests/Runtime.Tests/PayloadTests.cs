using System.Text;
using System.Text.Json.Nodes;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests;

public sealed class PayloadTests
{
    public static TheoryData<string> Names => [.. Payload.Names];

    [Fact]
    public void The_payload_files_are_found() => Assert.True(Payload.Names.Count() >= 50);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_payload_is_written_back_equal_by_every_entry_point(string name)
    {
        var json = Payload.Read(name);
        var model = Payload.ModelOf(name);
        foreach (var reader in model.Readers)
        {
            var written = model.Write(reader.Call(json));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), $"{reader.Name}: {written}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_entry_points_write_the_same_bytes(string name)
    {
        var model = Payload.ModelOf(name);
        var value = model.Read(Payload.Read(name));
        var expected = Encoding.UTF8.GetString(model.Writers[0].Call(value));
        foreach (var writer in model.Writers)
        {
            Assert.True(expected == Encoding.UTF8.GetString(writer.Call(value)), writer.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Written_JSON_is_written_the_same_after_it_is_read_again(string name)
    {
        var model = Payload.ModelOf(name);
        var once = model.RoundTrip(Encoding.UTF8.GetString(Payload.Read(name)));
        Assert.Equal(once, model.RoundTrip(once));
    }
}
