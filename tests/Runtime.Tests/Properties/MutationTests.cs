using System.Text;
using System.Text.Json;
using CsCheck;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Properties;

/// <summary>Random changes of valid payloads: they must be read and written back equal, or refused with a JsonException.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Count = 100_000;

    private static readonly (PageModel Model, byte[] Json)[] Sources =
    [
        .. Payload.Names.Select(name => (Payload.ModelOf(name), Payload.Read(name))),
        .. Vector.All.Values.Where(vector => vector.IsRead).Select(
            vector => (PageModel.Of(vector.Page), Encoding.UTF8.GetBytes(vector.Input))),
    ];

    [Fact]
    public void A_changed_payload_is_written_back_equal_or_refused()
    {
        var kept = 0;
        var refused = 0;
        var source = Gen.Int[0, Sources.Length - 1];
        source.SelectMany(index => Mutation.Of(Gen.Const(Sources[index].Json)).Select(json => (Sources[index].Model, Json: json))).Sample(
            sample =>
            {
                object value;
                try
                {
                    value = sample.Model.Read(sample.Json);
                }
                catch (JsonException)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref kept);
                var written = sample.Model.Write(value);
                Assert.True(WrittenBack.IsSame(sample.Json, written), written);
            },
            iter: Count,
            print: sample => $"{sample.Model.Type.Name}: {Encoding.UTF8.GetString(sample.Json)}");
        output.WriteLine($"{kept} read, {refused} refused");
        Assert.True(kept > Count / 10 && refused > Count / 10);
    }

    [Fact]
    public void Streams_and_segments_give_the_same_as_the_whole_text()
    {
        var source = Gen.Int[0, Sources.Length - 1];
        source.SelectMany(index => Mutation.Of(Gen.Const(Sources[index].Json)).Select(json => (Sources[index].Model, Json: json))).Sample(
            sample =>
            {
                var expected = Outcome(sample.Model, sample.Model.Readers[0], sample.Json);
                foreach (var reader in
                    sample.Model.Readers.Where(
                        reader => reader.Name is "a stream of single bytes" or "a stream of seven bytes at a time"))
                {
                    Assert.Equal(expected, Outcome(sample.Model, reader, sample.Json));
                }
            },
            iter: Count / 20,
            print: sample => $"{sample.Model.Type.Name}: {Encoding.UTF8.GetString(sample.Json)}");
    }

    private static string Outcome(PageModel model, Way<Func<byte[], object>> reader, byte[] json)
    {
        try
        {
            return reader.Call(json) is { } value ? model.Write(value) : "refused";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
