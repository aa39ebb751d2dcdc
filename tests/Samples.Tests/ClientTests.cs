namespace Samples.Tests;

/// <summary>The client prints the gateway's answers.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task The_client_reads_pages_calls_a_tool_streams_and_shows_errors()
    {
        await using var gateway = await Sample.StartGateway();
        Assert.Equal(
            [
                "Models: acme/chat-4 (chat), acme/chat-4-mini (chat)",
                "Models: acme/draw-2 (image), other/chat-1 (chat)",
                "Models: other/paint (image)",
                "Answer: Rain in Lindesnes",
                "Chunk: Say",
                "Chunk: it",
                "Chunk: slowly",
                "Chunk: (stop)",
                "Chunk: Say",
                "Chunk: it",
                "Chunk: slowly",
                "Error 502, upstream: The vendor of 'other/chat-1' does not answer.",
                "Error 404, invalid_request: There is no model 'acme/chat-9'.",
            ],
            await Sample.RunClient(gateway.Address));
    }
}
