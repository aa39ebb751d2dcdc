using Microsoft.AspNetCore.Mvc;
using Shop;

namespace Router.Codegen.Tests.Documents;

/// <summary>A controller that uses models.</summary>
[ApiController]
[Route("[controller]")]
public sealed class OrdersController : ControllerBase
{
    [HttpPost]
    public ActionResult<List<Order>> Post([FromQuery] Status status, Order order) =>
        Ok(new List<Order> { order }.FindAll(known => known.Status == status));
}
