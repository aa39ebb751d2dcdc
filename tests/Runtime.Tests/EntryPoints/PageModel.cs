using System.Reflection;
using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>The model of a page that is not known at compile time.</summary>
internal abstract class PageModel
{
    private static readonly Dictionary<string, string> Namespaces = new()
    {
        ["Router"] = "Router.Codegen.Tests.Models",
        ["Open"] = "Fixtures",
        ["Strict"] = "StrictFixtures",
        ["Script"] = "ScriptFixtures",
    };

    public abstract Type Type { get; }

    /// <summary>The ways of reading.</summary>
    public abstract IReadOnlyList<Way<Func<byte[], object>>> Readers { get; }

    /// <summary>The ways of reading that refuse misfits.</summary>
    public abstract IReadOnlyList<Way<Func<byte[], object>>> RefusingReaders { get; }

    /// <summary>The ways of writing, each of which gives UTF-8 text.</summary>
    public abstract IReadOnlyList<Way<Func<object, byte[]>>> Writers { get; }

    /// <summary>Reads in the first way.</summary>
    public object Read(string json) => Readers[0].Call(System.Text.Encoding.UTF8.GetBytes(json));

    public object Read(byte[] json) => Readers[0].Call(json);

    /// <summary>Writes in the first way.</summary>
    public string Write(object value) => System.Text.Encoding.UTF8.GetString(Writers[0].Call(value));

    /// <summary>Reads in the first way that refuses misfits.</summary>
    public object ReadRefusing(byte[] json) => RefusingReaders[0].Call(json);

    /// <summary>The JSON schema of the model.</summary>
    public abstract JsonObject Schema { get; }

    public abstract IReadOnlyList<JsonMisfit> FindMisfits(object value);

    /// <summary>Reads a text, and writes the value.</summary>
    public string RoundTrip(string json) => Write(Read(json));

    /// <summary>The model of the page "Set/Title".</summary>
    public static PageModel Of(string page)
    {
        var (set, title) = (page[..page.IndexOf('/')], page[(page.IndexOf('/') + 1)..]);
        return Of(Assembly.GetExecutingAssembly().GetType($"{Namespaces[set]}.{title}", throwOnError: true)!);
    }

    /// <summary>The model of a type from any assembly.</summary>
    public static PageModel Of(Type type) => (PageModel)Activator.CreateInstance(typeof(PageModel<>).MakeGenericType(type))!;
}

/// <summary>A way of reading or writing.</summary>
internal sealed record Way<T>(string Name, T Call);
