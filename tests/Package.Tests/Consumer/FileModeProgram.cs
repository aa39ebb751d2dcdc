using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Consumer;
using Consumer.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Refit;
using Riok.Mapperly.Abstractions;

const string Json = """{"kind":"letter","pages":3}""";

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
await using var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapPost("/letters", (Letter letter, ILoggerFactory loggers) =>
{
    Log.Came(loggers.CreateLogger("Letters"), letter);
    return letter;
});
await app.StartAsync();

Console.WriteLine("Refit " + (await RestService.For<ILetters>(app.Urls.First()).Post(Letter.FromJson(Json))).ToJson());
var read = JsonSerializer.Deserialize(Json, LetterContext.Default.Letter)!;
Console.WriteLine("context " + JsonSerializer.Serialize(read, LetterContext.Default.Letter));
Console.WriteLine("Mapperly " + Mapper.ToText(read).Pages);
await using var renderer = new HtmlRenderer(app.Services, app.Services.GetRequiredService<ILoggerFactory>());
Console.WriteLine("Razor " + await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<LetterView>(
    ParameterView.FromDictionary(new Dictionary<string, object?> { ["Letter"] = read }))).ToHtmlString()));

internal interface ILetters
{
    [Post("/letters")]
    Task<Letter> Post([Body] Letter letter);
}

internal sealed class LetterText
{
    public string Kind { get; set; } = "";

    public long Pages { get; set; }
}

[Mapper]
internal static partial class Mapper
{
    [MapperIgnoreSource(nameof(Letter.UnknownProperties))]
    public static partial LetterText ToText(Letter letter);
}

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "{Letter}")]
    public static partial void Came(ILogger logger, Letter letter);
}

[JsonSerializable(typeof(Letter))]
internal sealed partial class LetterContext : JsonSerializerContext
{
}
