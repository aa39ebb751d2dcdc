using System.Reflection;
using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>The model of a page, for tests that learn only at run time which one they are about.</summary>
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

    /// <summary>The ways in.</summary>
    public abstract IReadOnlyList<Way<Func<byte[], object>>> Readers { get; }

    /// <summary>The ways in that refuse misfits.</summary>
    public abstract IReadOnlyList<Way<Func<byte[], object>>> RefusingReaders { get; }

    /// <summary>The ways out; each gives the text's bytes.</summary>
    public abstract IReadOnlyList<Way<Func<object, byte[]>>> Writers { get; }

    /// <summary>Reads by the first way in.</summary>
    public object Read(string json) => Readers[0].Call(System.Text.Encoding.UTF8.GetBytes(json));

    public object Read(byte[] json) => Readers[0].Call(json);

    /// <summary>Writes by the first way out.</summary>
    public string Write(object value) => System.Text.Encoding.UTF8.GetString(Writers[0].Call(value));

    /// <summary>Reads by the first way in that refuses misfits.</summary>
    public object ReadRefusing(byte[] json) => RefusingReaders[0].Call(json);

    /// <summary>The JSON schema of the model.</summary>
    public abstract JsonObject Schema { get; }

    public abstract IReadOnlyList<JsonMisfit> FindMisfits(object value);

    /// <summary>Reads and writes.</summary>
    public string RoundTrip(string json) => Write(Read(json));

    /// <summary>The model of the page "Set/Title".</summary>
    public static PageModel Of(string page)
    {
        var (set, title) = (page[..page.IndexOf('/')], page[(page.IndexOf('/') + 1)..]);
        return Of(Assembly.GetExecutingAssembly().GetType($"{Namespaces[set]}.{title}", throwOnError: true)!);
    }

    /// <summary>A model of any assembly.</summary>
    public static PageModel Of(Type type) => (PageModel)Activator.CreateInstance(typeof(PageModel<>).MakeGenericType(type))!;
}

/// <summary>One way in or out.</summary>
internal sealed record Way<T>(string Name, T Call);
