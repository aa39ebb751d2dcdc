using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Properties;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Misfits;

/// <summary>Payloads in which one value is replaced or removed.</summary>
public sealed class ReplacementTests(ITestOutputHelper output)
{
    private const int Count = 60_000;

    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1.5", "1e400", "12345678901234567890", "\"\"", "\"x\"", "\"7\"",
        "\"2021-01-01T00:00:00Z\"", "\"2021-01-01\"", "[]", "[null]", "[1,\"a\"]", "{}", "{\"x\":1}",
        "{\"type\":\"circle\"}", "[{\"error\":null}]",
    ];

    private static readonly (string Name, PageModel Model, byte[] Json)[] Sources =
    [
        .. Payload.Names.Select(name => (name, Payload.ModelOf(name), Payload.Read(name))),
        .. Vector.All.Where(entry => entry.Value.IsRead).Select(
            entry => (entry.Key, PageModel.Of(entry.Value.Page), Encoding.UTF8.GetBytes(entry.Value.Input))),
    ];

    private static readonly Gen<(string Name, PageModel Model, byte[] Json)> Changed = Gen.Select(
        Gen.Int[0, Sources.Length - 1], Gen.Int[0, int.MaxValue], Gen.Int[0, Values.Length]).Select(
            (source, place, choice) => Sources[source] with { Json = Change(Sources[source].Json, place, choice) });

    [Fact]
    public void Kept_misfits_are_found_and_written_back_and_all_readers_refuse_the_same_payloads()
    {
        var (kept, misfitting, refused) = (0, 0, 0);
        Changed.Sample(
            sample =>
            {
                var isRefused = Read(sample.Model.ReadRefusing, sample.Json, out _) is null;
                if (Read(sample.Model.Read, sample.Json, out var path) is not { } value)
                {
                    Assert.True(isRefused, "refused only where misfits are kept");
                    Assert.True(path == "$" || sample.Model.Type.Namespace == "StrictFixtures", "refused for a value in it");
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref kept);
                Assert.True(AreSame(sample.Json, sample.Model.Write(value)), "written: " + sample.Model.Write(value));
                if (isRefused && HasEachNameOnce(sample.Json) && !IsNull(sample.Json))
                {
                    Interlocked.Increment(ref misfitting);
                    Assert.NotEmpty(sample.Model.FindMisfits(value));
                }
            },
            iter: Count,
            print: sample => $"{sample.Name}: {Encoding.UTF8.GetString(sample.Json)}");
        output.WriteLine($"{kept} kept, {misfitting} of them with misfits that are refused otherwise; {refused} refused");
        Assert.True(misfitting > Count / 10 && refused > 0);
    }

    /// <summary>True if the payload is null: an empty union has no misfits.</summary>
    private static bool IsNull(byte[] json) => json.AsSpan().Trim(" \r\n\t"u8).SequenceEqual("null"u8);

    private static object? Read(Func<byte[], object> read, byte[] json, out string? errorPath)
    {
        errorPath = null;
        try
        {
            return read(json);
        }
        catch (JsonException error)
        {
            errorPath = error.Path;
            return null;
        }
    }

    /// <summary>Replaces a value by another one, or removes a property.</summary>
    private static byte[] Change(byte[] json, int place, int choice)
    {
        var spans = JsonSpans.Of(json);
        if (choice < Values.Length)
        {
            var (start, length) = spans.Values[place % spans.Values.Count];
            return [.. json.AsSpan(0, start), .. Encoding.UTF8.GetBytes(Values[choice]), .. json.AsSpan(start + length)];
        }

        if (spans.Properties.Count == 0)
        {
            return json;
        }

        var (from, size) = spans.Properties[place % spans.Properties.Count];
        var before = json.AsSpan(0, from).TrimEnd(" \r\n\t"u8);
        var after = json.AsSpan(from + size).TrimStart(" \r\n\t"u8);
        return after[0] == (byte)',' ? [.. before, .. after[1..]]
            : before[^1] == (byte)',' ? [.. before[..^1], .. after]
            : [.. before, .. after];
    }

    private static bool AreSame(byte[] json, string written)
    {
        try
        {
            return !HasEachNameOnce(json) || JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            return true; // nodes cannot compare unpaired surrogates and exponents of ten digits
        }
    }

    /// <summary>The last of repeated properties counts. An earlier one may be a misfit, which is refused or dropped.</summary>
    private static bool HasEachNameOnce(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Once);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
