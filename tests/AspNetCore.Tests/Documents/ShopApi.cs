using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Shop;

namespace Router.Codegen.Tests.Documents;

/// <summary>An API that uses models wherever a type is possible.</summary>
internal static class ShopApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/orders", (Order order) => TypedResults.Ok(order));
        routes.MapGet("/orders", (Status? status, Priority priority) => TypedResults.Ok<List<Order>>([]));
        routes.MapGet("/orders/{status}", (Status status) => TypedResults.Ok(new Dictionary<string, List<Order>>()));
        routes.MapGet("/orders/all", () => Orders());
        routes.MapPost("/payments", Results<Ok<Recipient>, NotFound<Payment>> (Payment payment) => TypedResults.NotFound(payment));
        routes.MapPost("/carts", (Cart cart) => TypedResults.Ok(cart));
        routes.MapPut("/items", (Item item, HttpContext context) => TypedResults.Ok(new Depot.Item { Shelf = "1" }));
    }

    private static async IAsyncEnumerable<Order> Orders()
    {
        await Task.Yield();
        yield break;
    }
}

/// <summary>A type of the program that contains models.</summary>
internal sealed class Cart
{
    public required Order First { get; init; }

    public Order? Second { get; init; }

    public Cart? Next { get; init; }

    public Payment? Payment { get; init; }

    public Status Status { get; init; } = Status.Open;

    public List<List<Order>> Pages { get; init; } = [];

    public Dictionary<string, Payment> Payments { get; init; } = [];
}
