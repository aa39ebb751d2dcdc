using Acme.Gateway;
using Acme.Models;
using Microsoft.AspNetCore.Http.HttpResults;
using Router.Codegen;

var builder = WebApplication.CreateSlimBuilder(args);

// The models' own code reads and writes bodies. A request that does not match the pages is refused.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddRouterModels(JsonMisfits.Refuse));

// The Refusal class answers a request that cannot be read.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails().AddExceptionHandler<Refusal>();

builder.Services.AddSingleton<ModelCatalog>();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapPost("/v1/chat/completions", Results<Ok<ChatCompletionResponse>, ServerSentEventsResult<ChatStreamEvent>, NotFound<ErrorResponse>> (
    ChatCompletionRequest request, ModelCatalog catalog, CancellationToken cancellation) =>
{
    if (!catalog.Has(request.Model))
        return TypedResults.NotFound(Errors.NoSuchModel(request.Model));
    return request.Stream == true
        ? TypedResults.ServerSentEvents(Echo.Stream(request, cancellation))
        : TypedResults.Ok(Echo.Answer(request));
});

app.MapPost("/v1/images/generations", (RouterImageGenerationsRequestBody request) => TypedResults.Ok(Echo.Draw(request)));

app.MapGet("/v1/models", (ModelCatalog catalog, long cursor = 0, int limit = 20) => TypedResults.Ok(catalog.Page(cursor, limit)));

app.MapGet("/v1/models/{**id}", Results<Ok<ModelCard>, NotFound<ErrorResponse>> (string id, ModelCatalog catalog) =>
    catalog.Find(id) is { } card ? TypedResults.Ok(card) : TypedResults.NotFound(Errors.NoSuchModel(id)));

app.MapPut("/v1/models/{**id}", (string id, ModelCard card, ModelCatalog catalog) => TypedResults.Ok(catalog.Put(id, card)));

app.Run();
