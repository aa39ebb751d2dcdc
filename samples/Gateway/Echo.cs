using System.Runtime.CompilerServices;
using Acme.Models;

namespace Acme.Gateway;

/// <summary>Replaces the vendors of models: it repeats the user's message, and calls the first tool in the request.</summary>
internal static class Echo
{
    public static ChatCompletionResponse Answer(ChatCompletionRequest request)
    {
        var isTold = request.Messages.LastOrDefault().TryGetChatToolMessage(out _);
        var function = isTold ? null : FirstFunction(request);
        return new ChatCompletionResponse
        {
            Id = "chat_1",
            Created = Now,
            Model = request.Model,
            Choices =
            [
                new ChatChoice
                {
                    Index = 0,
                    FinishReason = function is null ? FinishReason.Stop : FinishReason.ToolCalls,
                    Message = new ChatResponseMessage
                    {
                        Content = function is null ? LastText(request) : null,
                        ToolCalls = function is null ? null : [CallOf(function)],
                    },
                },
            ],
            Usage = new Usage { PromptTokens = 10, CompletionTokens = 5, TotalTokens = 15, Cost = 0.0001325m },
        };
    }

    /// <summary>Streams the answer word by word, and then the finish reason; an error if the vendor is down.</summary>
    public static async IAsyncEnumerable<ChatStreamEvent> Stream(
        ChatCompletionRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var word in LastText(request).Split(' '))
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return Chunk(request, new ChunkDelta { Content = word }, null);
        }

        yield return request.Model.StartsWith("other/", StringComparison.Ordinal)
            ? Errors.VendorIsDown(request.Model)
            : Chunk(request, new ChunkDelta(), FinishReason.Stop);
    }

    public static RouterImageGenerationsResponseBody Draw(RouterImageGenerationsRequestBody request) => new()
    {
        Id = "img_1",
        Created = Now,
        Model = request.Model ?? "acme/draw-2",
        Object = "image.generation",
        Choices =
        [
            .. Enumerable.Range(0, (int)Math.Clamp(request.N ?? 1, 1, 4)).Select(index => new RouterImageGenerationsChoices
            {
                Index = index,
                FinishReason = "stop",
                Message = new RouterImageGenerationsMessage2 { Role = "assistant", Url = $"https://images.example/{index}.png" },
            }),
        ],
    };

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private static ChatStreamEvent Chunk(ChatCompletionRequest request, ChunkDelta delta, FinishReason? reason) => new ChatCompletionChunk
    {
        Id = "chat_1",
        Created = Now,
        Model = request.Model,
        Choices = [new ChunkChoice { Index = 0, Delta = delta, FinishReason = reason }],
    };

    private static FunctionDefinition? FirstFunction(ChatCompletionRequest request) =>
        request.Tools?.Select(tool => tool.Value).OfType<FunctionTool>().FirstOrDefault()?.Function;

    private static ToolCall CallOf(FunctionDefinition function) => new()
    {
        Id = "call_1",
        Function = new ToolCallFunction { Name = function.Name, Arguments = """{"place":"Lindesnes"}""" },
    };

    private static string LastText(ChatCompletionRequest request) => request.Messages.LastOrDefault().Value switch
    {
        ChatUserMessage message => message.Content.Value as string ?? "a picture",
        ChatToolMessage message => message.Content.Value as string ?? "nothing",
        _ => "nothing",
    };
}
