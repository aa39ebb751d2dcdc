using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Tests.Documents;

/// <summary>Gets documents from a running program.</summary>
internal static class OpenApiHost
{
    /// <summary>A document of ASP.NET Core's generator.</summary>
    /// <param name="add">Adds services.</param>
    public static Task<JsonNode> AspNetCore(
        Action<IEndpointRouteBuilder> map, Action<OpenApiOptions>? configure = null, Action<IServiceCollection>? add = null) => Serve(
        services =>
        {
            services.AddOpenApi(configure ?? (options => options.AddRouterModels()));
            add?.Invoke(services);
        },
        app =>
        {
            app.MapOpenApi("/document.json");
            map(app);
        },
        "/document.json");

    /// <summary>A document of Swashbuckle.</summary>
    /// <param name="add">Adds services.</param>
    public static Task<JsonNode> Swashbuckle(
        Action<IEndpointRouteBuilder> map,
        Action<SwaggerGenOptions>? configure = null,
        Action<IServiceCollection>? add = null,
        OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0) => Serve(
        services =>
        {
            services.AddEndpointsApiExplorer().AddSwaggerGen(configure).AddSwaggerGenRouterModels();
            add?.Invoke(services);
        },
        app =>
        {
            app.UseSwagger(options => (options.RouteTemplate, options.OpenApiVersion) = ("/{documentName}/document.json", version));
            map(app);
        },
        "/v1/document.json");

    private static async Task<JsonNode> Serve(Action<IServiceCollection> add, Action<WebApplication> use, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add(builder.Services);
        await using var app = builder.Build();
        use(app);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var text = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(text, await client.GetStringAsync(new Uri(address, UriKind.Relative)));
        return JsonNode.Parse(text.Replace(app.Urls.Single(), "http://localhost", StringComparison.Ordinal))!;
    }
}
