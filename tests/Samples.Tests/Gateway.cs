using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samples.Tests;

[assembly: AssemblyFixture(typeof(Gateway))]

namespace Samples.Tests;

/// <summary>The gateway that all tests use.</summary>
public sealed class Gateway : IAsyncLifetime
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    internal Task<Answer> Post(string path, string json) => Send(Http, HttpMethod.Post, path, json);

    internal Task<Answer> Put(string path, string json) => Send(Http, HttpMethod.Put, path, json);

    internal Task<Answer> Get(string path) => Send(Http, HttpMethod.Get, path, null);

    /// <summary>Sends JSON, or a request without a body.</summary>
    internal static async Task<Answer> Send(HttpClient http, HttpMethod method, string path, string? json)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
    }

    /// <summary>The members of a problem, except the trace id, which is always different.</summary>
    internal static string ProblemOf(string body)
    {
        var problem = JsonNode.Parse(body)!.AsObject();
        Assert.True(problem.Remove("traceId"));
        Assert.True(problem.Remove("type"));
        return problem.ToJsonString(s_readable);
    }
}

/// <summary>The response to a request.</summary>
internal sealed record Answer(HttpStatusCode Status, string? MediaType, string Body);
