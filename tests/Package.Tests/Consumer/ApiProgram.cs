using System.Net.Http.Json;
using Acme.Models;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders().AddSimpleConsole(options => options.SingleLine = true);
await using var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapPost("/choices", (RouterImageGenerationsResponseBody body, ILoggerFactory loggers) =>
{
    Log.Came(loggers.CreateLogger("Api"), body.Model, body.Choices[0]);
    return body.Choices[0];
});
await app.StartAsync();

using var client = new HttpClient();
using var content = new StringContent(File.ReadAllText("response.json"), System.Text.Encoding.UTF8, "application/json");
using var response = await client.PostAsync(app.Urls.First() + "/choices", content);
Console.WriteLine((await response.Content.ReadFromJsonAsync<RouterImageGenerationsChoices>())!.FinishReason);

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "{Model}: {Choice}")]
    public static partial void Came(ILogger logger, string model, RouterImageGenerationsChoices choice);
}
