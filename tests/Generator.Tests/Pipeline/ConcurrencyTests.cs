using Microsoft.CodeAnalysis;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pipeline;

/// <summary>
/// A compiler server runs one generator for several projects at the same time. Programs read their first payloads on many threads.
/// </summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 16;

    private static readonly GeneratedProject[] Projects = [.. Enumerable.Range(0, 4).Select(static i => GeneratedProject.Of(
        Markdown.Object(
            "Owner",
            Markdown.Required("pet", Markdown.Link("Pet")),
            Markdown.Required("role", Markdown.Link("Role")),
            Markdown.Optional($"field{i}", "*datetime*")),
        Markdown.Union("Pet", "models.Cat", "models.Dog", "str"),
        Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Optional("lives", "*int*")),
        Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*"), Markdown.Optional("pets", "List[models.Pet]")),
        Markdown.Bullets("Role", "user", $"admin{i}")))];

    [Fact]
    public void One_generator_in_many_concurrent_compilations_emits_the_same()
    {
        var expected = Array.ConvertAll(Projects, static project => TextsOf(project.Run().Files));
        var generator = new RouterGenerator().AsSourceGenerator();
        AtOnce(thread =>
        {
            for (var i = 0; i < 8; i++)
            {
                var which = (thread + i) % Projects.Length;
                var run = Projects[which].CreateDriver(generator).RunGenerators(Projects[which].Compilation).GetRunResult().Results[0];
                Assert.Null(run.Exception);
                var files = run.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());
                Assert.Equal(expected[which], TextsOf(files));
            }
        });
    }

    /// <summary>The models are unused before each attempt, so readers and tables of names and unions are made concurrently.</summary>
    [Fact]
    public void First_payloads_are_read_on_many_threads_at_the_same_time()
    {
        const string Json = """{"pet":{"type":"dog","pets":["a",{"type":"cat","lives":9,"x":1}]},"role":"user","other":[null]}""";
        for (var i = 0; i < 8; i++)
        {
            var models = Projects[i % Projects.Length].Build();
            AtOnce(_ => Assert.Equal(Json, models.RoundTrip("Owner", Json)));
        }
    }

    private static string TextsOf(IEnumerable<KeyValuePair<string, string>> files) =>
        string.Join("\n", files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Key + file.Value));

    /// <summary>Runs an action on many threads, which all begin when the last one is ready.</summary>
    private static void AtOnce(Action<int> action)
    {
        using var start = new Barrier(Threads);
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                action(number);
            }
            catch (Exception e)
            {
                failures.Enqueue(e);
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Empty(failures);
    }
}
