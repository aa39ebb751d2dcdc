using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Quickstart.Models;

Console.OutputEncoding = Encoding.UTF8;

// Read the response of a service.
var received = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "image-response.json"));
var response = RouterImageGenerationsResponseBody.FromJson(received);

Console.WriteLine($"{response.Model} made {response.Choices.Count} choices at {DateTimeOffset.UnixEpoch.AddSeconds(response.Created):u}");
foreach (var choice in response.Choices)
    Console.WriteLine($"  {choice.Index}: {Describe(choice.Message)} ({choice.FinishReason ?? "not finished"})");
Console.WriteLine($"  not on the page: {string.Join(", ", response.UnknownProperties.Keys)}");

// Build a request from the response.
var request = new ChatCompletionRequest
{
    Model = "acme/chat-4",
    Messages =
    [
        new ChatSystemMessage { Content = "Describe pictures in one sentence." },
        new ChatUserMessage
        {
            Content = new List<ChatContentPart>
            {
                new ChatTextPart { Text = "Where was this taken?" },
                new ChatImagePart { ImageUrl = new ChatImageUrl { Url = FirstImage(response), Detail = ImageDetail.High } },
            },
        },
        new ChatAssistantMessage
        {
            ToolCalls = [new ToolCall { Id = "call_1", Function = new ToolCallFunction { Name = "locate", Arguments = "{}" } }],
        },
        new ChatToolMessage { ToolCallId = "call_1", Content = "Lindesnes, Norway" },
    ],
    Tools =
    [
        new FunctionTool
        {
            Function = new FunctionDefinition
            {
                Name = "locate",
                Parameters = new JsonSchemaNode
                {
                    Type = JsonSchemaType.Object,
                    Properties = new() { ["hint"] = new JsonSchemaNode { Type = JsonSchemaType.String } },
                },
            },
        },
    ],
    ToolChoice = ToolChoiceMode.Auto,
    ResponseFormat = new ResponseFormatText(),
    Stop = new List<string> { "\n\n", "END" },
    Metadata = new() { ["image"] = response.Id },
    Temperature = 0.2,
};
var readable = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
Console.WriteLine(JsonSerializer.Serialize(request, readable));

// Write the response back. Nothing is lost, even properties that the pages do not list.
var written = response.ToJson();
if (!JsonNode.DeepEquals(JsonNode.Parse(received), JsonNode.Parse(written)))
{
    Console.Error.WriteLine($"The response came back changed: {written}");
    return 1;
}

Console.WriteLine("The response written back is equal to the one received.");
return 0;

static string Describe(RouterImageGenerationsMessage? message) => message?.Value switch
{
    RouterImageGenerationsMessage1 text => $"{text.Role.Value} says {text.Content ?? "nothing"}",
    RouterImageGenerationsMessage2 image => $"an image at {image.Url}",
    RouterImageGenerationsMessage3 tools => $"calls of {string.Join(", ", tools.ToolCalls.Select(call => call.Function.Name))}",
    null => "no message",
    var other => $"something newer than the pages: {other}",
};

static string FirstImage(RouterImageGenerationsResponseBody response) =>
    response.Choices.Select(choice => choice.Message?.Value).OfType<RouterImageGenerationsMessage2>().First().Url;
