using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using Consumer;
using Consumer.Models;
using Router.Codegen;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddRouterModels());
await using var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapPost("/parcels", (Parcel parcel) => parcel);
await app.StartAsync();

using var client = new HttpClient();
using var request = new StringContent(RoundTrip.Json, Encoding.UTF8, "application/json");
using var response = await client.PostAsync(app.Urls.First() + "/parcels", request);
Console.WriteLine(RoundTrip.Compare("endpoint", await response.Content.ReadAsStringAsync()));
