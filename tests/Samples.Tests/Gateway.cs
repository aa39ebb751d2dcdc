using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Samples.Tests;

[assembly: AssemblyFixture(typeof(Gateway))]

namespace Samples.Tests;

/// <summary>The gateway that all tests call.</summary>
public sealed class Gateway : IAsyncLifetime
{
    private RunningProgram? _program;

    /// <summary>A client of the gateway.</summary>
    public HttpClient Http { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _program = await Sample.StartGateway();
        Http.BaseAddress = _program.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_program is not null)
            await _program.DisposeAsync();
    }

    /// <summary>Sends JSON, and returns the status, the media type and the JSON of the answer.</summary>
    internal Task<(HttpStatusCode Status, string? MediaType, string Body)> Post(string path, string json) =>
        Send(Http, HttpMethod.Post, path, json);

    internal Task<(HttpStatusCode Status, string? MediaType, string Body)> Put(string path, string json) =>
        Send(Http, HttpMethod.Put, path, json);

    internal Task<(HttpStatusCode Status, string? MediaType, string Body)> Get(string path) => Send(Http, HttpMethod.Get, path, null);

    internal static async Task<(HttpStatusCode Status, string? MediaType, string Body)> Send(
        HttpClient http, HttpMethod method, string path, string? json)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
    }

    /// <summary>The members of a problem, but for the id of the trace, which differs each time.</summary>
    internal static string ProblemOf(string body)
    {
        var problem = JsonNode.Parse(body)!.AsObject();
        Assert.True(problem.Remove("traceId"));
        Assert.True(problem.Remove("type"));
        return problem.ToJsonString(s_readable);
    }

    private static readonly System.Text.Json.JsonSerializerOptions s_readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
