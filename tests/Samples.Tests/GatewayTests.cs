using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using Acme.Models;

namespace Samples.Tests;

/// <summary>The gateway's answers over HTTP.</summary>
public sealed class GatewayTests(Gateway gateway)
{
    private const string Chat = "v1/chat/completions";

    [Fact]
    public async Task A_completion_is_answered_with_a_response()
    {
        var (status, _, body) = await gateway.Post(
            Chat, """{"model":"acme/chat-4","messages":[{"role":"user","content":"Who is there?"}]}""");
        Assert.Equal(HttpStatusCode.OK, status);
        var response = ChatCompletionResponse.FromJson(body, Router.Codegen.JsonMisfits.Refuse);
        Assert.Equal("Who is there?", Assert.Single(response.Choices).Message.Content);
        Assert.Equal(FinishReason.Stop, response.Choices[0].FinishReason);
        Assert.Contains("\"cost\":0.0001325", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_is_answered_with_choices()
    {
        var (status, _, body) = await gateway.Post("v1/images/generations", """{"prompt":"a lighthouse","n":2}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ["https://images.example/0.png", "https://images.example/1.png"],
            RouterImageGenerationsResponseBody.FromJson(body).Choices
                .Select(choice => Assert.IsType<RouterImageGenerationsMessage2>(choice.Message?.Value).Url));
    }

    [Theory]
    [InlineData(Chat, """{"messages":{}}""", "Expected an array, found an object", "$.messages", "an array", "an object")]
    [InlineData(
        Chat,
        """{"model":"acme/chat-4","messages":[],"temperature":"hot"}""",
        "Expected a number, found a string",
        "$.temperature",
        "a number",
        "a string")]
    [InlineData(
        Chat,
        """{"model":"acme/chat-4"}""",
        "The required property 'messages' is missing",
        "$",
        "the required property 'messages'",
        "nothing")]
    [InlineData(Chat, "[]", "Expected an object, found an array", "$", "an object", "an array")]
    [InlineData(
        "v1/images/generations", """{"prompt":7}""", "Expected a string, found the number 7", "$.prompt", "a string", "the number 7")]
    public async Task A_misfit_is_refused_with_its_path_and_reason(
        string path, string json, string detail, string place, string expected, string found)
    {
        var (status, mediaType, body) = await gateway.Post(path, json);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, mediaType));
        var problem = $$"""{"title":"Bad Request","status":400,"detail":"{{detail}}","path":"{{place}}","expected":"{{expected}}",""";
        Assert.Equal($$"""{{problem}}"found":"{{found}}"}""", Gateway.ProblemOf(body));
    }

    [Theory]
    [InlineData("""{"model":nope}""", "$.model", "'nope}' is an invalid JSON literal")]
    [InlineData("""{"model":"acme/chat-4","messages":[""", "$.messages[0]", "Expected depth to be zero")]
    public async Task Malformed_JSON_is_refused_with_its_position(string json, string place, string detail)
    {
        var (status, mediaType, body) = await gateway.Post(Chat, json);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, mediaType));
        var problem = JsonNode.Parse(Gateway.ProblemOf(body))!;
        Assert.Equal(place, (string?)problem["path"]);
        Assert.StartsWith(detail, (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Null(problem["expected"]);
    }

    [Fact]
    public async Task The_page_is_named_only_in_development()
    {
        const string Json = """{"messages":{}}""";
        Assert.DoesNotContain(".md", (await gateway.Post(Chat, Json)).Body, StringComparison.Ordinal);

        await using var development = await Sample.StartGateway("--environment", "Development");
        using var http = new HttpClient { BaseAddress = development.Address };
        var (status, _, body) = await Gateway.Send(http, HttpMethod.Post, Chat, Json);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.EndsWith("chatcompletionrequest.md line 20", (string?)JsonNode.Parse(body)!["page"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_bad_requests_are_problems_too()
    {
        var (status, mediaType, _) = await gateway.Get("v1/models?limit=many");
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, mediaType));
        (status, mediaType, _) = await gateway.Post(Chat, "null");
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, mediaType));
    }

    [Fact]
    public async Task A_stream_is_sent_event_by_event()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Chat);
        request.Content = new StringContent(
            """{"model":"acme/chat-4","messages":[{"role":"user","content":"one two"}],"stream":true}""",
            Encoding.UTF8,
            "application/json");
        using var response = await gateway.Http.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Null(response.Content.Headers.ContentLength);

        var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var chunks = await SseParser.Create(stream, (_, json) => ChatStreamEvent.FromJson(json))
            .EnumerateAsync(TestContext.Current.CancellationToken)
            .Select(item => Assert.IsType<ChatCompletionChunk>(item.Data.Value).Choices[0])
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["one", "two", null], chunks.Select(chunk => chunk.Delta.Content));
        Assert.Equal([null, null, FinishReason.Stop], chunks.Select(chunk => chunk.FinishReason));
    }

    [Fact]
    public async Task Unknown_properties_are_sent_back()
    {
        const string Card =
            """{"id":"my/1","object":"model","created":1,"owned_by":"i","kind":"chat","pricing":{"prompt":1.10,"completion":2},"x":[1]}""";
        var answer = new Answer(HttpStatusCode.OK, "application/json", Card);
        Assert.Equal(answer, await gateway.Put("v1/models/my/1", Card));
        Assert.Equal(answer, await gateway.Get("v1/models/my/1"));
    }

    [Fact]
    public async Task A_list_is_read_page_by_page()
    {
        var all = ModelList.FromJson((await gateway.Get("v1/models?limit=100")).Body).Data.Select(card => card.Id).ToList();
        Assert.True(all.Count >= 5);

        var read = new List<string>();
        Cursor? next = 0L;
        while (next is { } cursor)
        {
            var page = ModelList.FromJson((await gateway.Get($"v1/models?limit=2&cursor={cursor}")).Body);
            Assert.InRange(page.Data.Count, 1, 2);
            read.AddRange(page.Data.Select(card => card.Id));
            next = page.NextCursor;
        }

        Assert.Equal(all.Where(id => id != "my/1"), read.Where(id => id != "my/1"));
        Assert.EndsWith("\"next_cursor\":null}", (await gateway.Get("v1/models?limit=100")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_model_is_answered_with_a_documented_error()
    {
        var (status, _, body) = await gateway.Get("v1/models/acme/none");
        Assert.Equal(HttpStatusCode.NotFound, status);
        var error = ErrorResponse.FromJson(body, Router.Codegen.JsonMisfits.Refuse).Error;
        Assert.Equal((ErrorType.InvalidRequest, HttpStatus._404), (error.Type, error.Status));
        Assert.Equal(error.Message, ErrorResponse.FromJson(
            (await gateway.Post(Chat, """{"model":"acme/none","messages":[]}""")).Body).Error.Message);
    }
}
