using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using Acme.Models;

// The address that samples/Gateway prints.
using var http = new HttpClient { BaseAddress = new Uri(args[0]) };

await ListModels();
await AskWithATool();
await Stream("acme/chat-4");
await Stream("other/chat-1");
await Stream("acme/chat-9");

// Each page of a list names the next one.
async Task ListModels()
{
    Cursor? next = 0L;
    while (next is { } cursor)
    {
        var query = $"limit=2&cursor={Uri.EscapeDataString($"{cursor}")}";
        var page = await http.GetFromJsonAsync($"v1/models?{query}", RouterModels.Default.ModelList);
        Console.WriteLine($"Models: {string.Join(", ", page!.Data.Select(model => $"{model.Id} ({model.Kind})"))}");
        next = page.NextCursor;
    }
}

// The model calls a tool, gets the result, and goes on.
async Task AskWithATool()
{
    var request = new ChatCompletionRequest
    {
        Model = "acme/chat-4",
        Messages = [new ChatUserMessage { Content = "How is the weather in Lindesnes?" }],
        Tools = [new FunctionTool { Function = new FunctionDefinition { Name = "get_weather" } }],
    };
    var answer = await Ask(request);
    while (answer.ToolCalls is { Count: > 0 } calls)
    {
        request.Messages.Add(new ChatAssistantMessage { ToolCalls = calls });
        foreach (var call in calls)
        {
            var place = JsonNode.Parse(call.Function.Arguments)!["place"];
            request.Messages.Add(new ChatToolMessage { ToolCallId = call.Id, Content = $"Rain in {place}" });
        }

        answer = await Ask(request);
    }

    Console.WriteLine($"Answer: {answer.Content}");
}

async Task<ChatResponseMessage> Ask(ChatCompletionRequest request)
{
    using var response = await http.PostAsJsonAsync("v1/chat/completions", request, RouterModels.Default.ChatCompletionRequest);
    response.EnsureSuccessStatusCode();
    var completion = await response.Content.ReadFromJsonAsync(RouterModels.Default.ChatCompletionResponse);
    return completion!.Choices[0].Message;
}

// Each event of a stream is a part of the answer, or an error that ends the stream.
async Task Stream(string model)
{
    var question = new ChatCompletionRequest
    {
        Model = model,
        Messages = [new ChatUserMessage { Content = "Say it slowly" }],
        Stream = true,
    };
    using var request = new HttpRequestMessage(HttpMethod.Post, "v1/chat/completions");
    request.Content = JsonContent.Create(question, RouterModels.Default.ChatCompletionRequest);
    using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    if (!response.IsSuccessStatusCode)
    {
        // The body of an error response, which a page describes.
        Show(ErrorResponse.FromJson(await response.Content.ReadAsStringAsync()));
        return;
    }

    var events = SseParser.Create(await response.Content.ReadAsStreamAsync(), (_, json) => ChatStreamEvent.FromJson(json));
    await foreach (var item in events.EnumerateAsync())
    {
        switch (item.Data.Value)
        {
            case ChatCompletionChunk chunk:
                Console.WriteLine($"Chunk: {chunk.Choices[0].Delta.Content ?? $"({chunk.Choices[0].FinishReason})"}");
                break;
            case ErrorResponse error:
                Show(error);
                break;
        }
    }
}

static void Show(ErrorResponse response) =>
    Console.WriteLine($"Error {response.Error.Status}, {response.Error.Type}: {response.Error.Message}");
