using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Serialization;
using Consumer.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiContext.Default));
await using var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapPost("/letters", (Letter letter) => new Answer { Letter = letter, Pages = letter.Pages });
await app.StartAsync();

using var client = new HttpClient();
using var request = new StringContent("""{"kind":"letter","pages":3}""", Encoding.UTF8, "application/json");
using var response = await client.PostAsync(app.Urls.First() + "/letters", request);
Console.WriteLine(await response.Content.ReadAsStringAsync());

internal sealed class Answer
{
    public required Letter Letter { get; set; }

    public long Pages { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Letter))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class ApiContext : JsonSerializerContext
{
}
