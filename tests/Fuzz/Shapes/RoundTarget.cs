using System.Reflection;
using System.Text;
using System.Text.Json;
using Corpus.Payloads;
using CsCheck;
using Fuzz.Projects;
using Router.Codegen;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Properties;

namespace Fuzz.Shapes;

/// <summary>
/// Payloads of random models must be read without a misfit by every reader, and written back equal by every writer. Changed payloads must
/// be read and written back equal, or refused.
/// </summary>
internal sealed class RoundTarget : IFuzzTarget
{
    private const int PayloadsPerModel = 150;

    /// <summary>
    /// The readers that take the text as a whole. Others put it in brackets, and would read a text with commas as several values.
    /// </summary>
    private static readonly string[] WholeReaders =
    [
        "FromJson(utf8)", "FromJson(string)", "JsonTypeInfo of the resolver", "no options", "JsonSerializer, utf8", "Resolver alone",
        "a stream of single bytes", "a stream of seven bytes at a time", "segments of one byte", "segments of five bytes",
    ];

    public string Unit => "payloads";

    public int Try(int seed)
    {
        var models = RandomModels.Make(new Random(seed));
        var project = models.ToProject();
        try
        {
            Shrinking.Check(project, static changed => changed.Run().Compile());
            return project.Run().Compile().Load(assembly => Try(models, assembly, seed));
        }
        catch (FuzzFailure failure)
        {
            throw new FuzzFailure(failure.Kind, $"{project}\n{failure.Message}");
        }
    }

    private static int Try(RandomModels models, Assembly assembly, int seed)
    {
        var payloads = new RandomPayloads(models);
        var random = new PCG(0, (ulong)seed);
        for (var i = 0; i < models.All.Count; i++)
        {
            var title = models.All[i].Title;
            var model = PageModel.Of(assembly.GetType($"{RandomModels.Namespace}.{title}")
                ?? throw new FuzzFailure("a page without a model", title));
            var valid = Gen.Select(payloads.Of(i), Gen.Int[0, model.Readers.Count - 1], Gen.Int[0, model.Writers.Count - 1]);
            var changed = Gen.Select(
                Mutation.Of(payloads.Of(i).Select(Encoding.UTF8.GetBytes)),
                Gen.Int[0, WholeReaders.Length - 1],
                Gen.Int[0, model.Writers.Count - 1]);
            for (var n = 0; n < PayloadsPerModel; n++)
            {
                Sample(
                    valid,
                    random,
                    sample => IsWrittenBack(model, sample.Item1, model.Readers[sample.Item2], model.Writers[sample.Item3]),
                    sample => $"{title} by {model.Readers[sample.Item2].Name} and {model.Writers[sample.Item3].Name}: {sample.Item1}");
                Sample(
                    changed,
                    random,
                    sample => IsWrittenBackOrRefused(
                        sample.Item1,
                        model.Readers.First(reader => reader.Name == WholeReaders[sample.Item2]),
                        model.Writers[sample.Item3]),
                    sample => $"{title} by {WholeReaders[sample.Item2]}: {Encoding.UTF8.GetString(sample.Item1)}");
            }
        }

        return models.All.Count * PayloadsPerModel * 2;
    }

    /// <summary>Checks one value, and reduces it if the check fails.</summary>
    private static void Sample<T>(Gen<T> gen, PCG random, Func<T, bool> holds, Func<T, string> print)
    {
        var seed = random.ToString();
        var value = gen.Generate(random, null, out _);
        var isHeld = false;
        try
        {
            isHeld = holds(value);
        }
        catch (Exception e)
        {
            Shrink(e.ToString());
        }

        if (!isHeld)
            Shrink("it does not come back");

        void Shrink(string detail)
        {
            var kind = detail.Split('\n')[0];
            try
            {
                gen.Sample(holds, seed: seed, iter: 2_000, threads: 1, print: print);
            }
            catch (CsCheckException e)
            {
                throw new FuzzFailure(kind, $"{print(value)}\n{detail}\n{e.Message}");
            }

            throw new FuzzFailure(kind, $"{print(value)}\n{detail}");
        }
    }

    private static bool IsWrittenBack(PageModel model, string json, Way<Func<byte[], object>> reader, Way<Func<object, byte[]>> writer)
    {
        var value = reader.Call(Encoding.UTF8.GetBytes(json));
        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(writer.Call(value));
        if (JsonDifference.Find(expected.RootElement, actual.RootElement) is { } difference)
            throw new InvalidOperationException(difference);
        if (model.FindMisfits(value) is [var misfit, ..])
            throw new InvalidOperationException($"a misfit: {misfit}");
        return true;
    }

    private static bool IsWrittenBackOrRefused(byte[] json, Way<Func<byte[], object>> reader, Way<Func<object, byte[]>> writer)
    {
        // Bytes that are not valid UTF-8 become other characters in a string.
        if (reader.Name == "FromJson(string)")
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));

        object value;
        try
        {
            value = reader.Call(json);
        }
        catch (JsonException)
        {
            return true;
        }

        return value is null || WrittenBack.IsSame(json, Encoding.UTF8.GetString(writer.Call(value)));
    }
}
