using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Router.Codegen.Tests.Projects;
using Router.Codegen.Tests.Schemas;
using Shop;

namespace Router.Codegen.Tests.Documents;

public sealed class DocumentTests
{
    private const string Order = """{"id":"A-17","object":"order","version":2,"count":1,"status":"open"}""";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Baselines Baselines = new(".verified.json", "tests", "AspNetCore.Tests", "Documents");

    public static TheoryData<string> Generators => ["ASP.NET Core", "ASP.NET Core and resolver", "Swashbuckle", "Swashbuckle of 3.1"];

    /// <summary>For a schema, a payload that it accepts, and one with a fault for which it must be refused.</summary>
    public static TheoryData<string, string, string> Payloads => new()
    {
        { "Order", Order, Order.Replace("2", "3", StringComparison.Ordinal) },
        { "Order", With("note", "null"), With("weight", "null") },
        { "Order", With("price", "1.5"), With("price", "\"1,5\"") },
        { "Order", With("previous", Order), With("previous", Order.Replace("order", "bill", StringComparison.Ordinal)) },
        { "Order", With("previous", "null"), With("payment", "null") },
        { "Order", With("payment", """{"type":"card","number":"1"}"""), With("payment", """{"type":"card","iban":"1"}""") },
        { "Order", With("recipient", "\"me\""), With("recipient", "[{}]") },
        { "Order", With("priority", "7"), With("priority", "\"7\"") },
        { "Order", With("parts", $$"""{"a":{{Order}} }"""), With("parts", """{"a":{}}""") },
        { "Depot.Item", """{"shelf":"1"}""", """{"shelf":"1","name":"a"}""" },
        { "Shop.Item", """{"name":"a","count":1,"shelf":"1"}""", """{"shelf":"1"}""" },
        { "Cart", $$"""{"first":{{Order}},"second":null,"payment":null}""", """{"first":{}}""" },
        { "Cart", $$"""{"first":{{Order}},"pages":[[{{Order}}]]}""", $$"""{"first":{{Order}},"pages":[[{}]]}""" },
        { "Cart", $$"""{"first":{{Order}},"payments":{} }""", $$"""{"first":{{Order}},"payments":{"a":{} } }""" },
    };

    [Fact]
    public async Task Document_of_ASP_NET_Core() => Verify(await OpenApiHost.AspNetCore(ShopApi.Map));

    [Fact]
    public async Task Document_of_Swashbuckle() => Verify(await OpenApiHost.Swashbuckle(ShopApi.Map));

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Every_reference_resolves(string generator)
    {
        var document = await Of(generator, ShopApi.Map);
        var references = References(document).Distinct().ToList();
        Assert.Contains("#/components/schemas/Order", references);
        Complaints.AssertNone(references.Where(reference => Target(document, reference) is null));
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Schemas_have_the_names_of_their_types_qualified_by_namespaces_if_two_are_equal(string generator) => Assert.Equal(
        ["Card", "Cart", "Depot.Item", "Order", "Payment", "Person", "Priority", "Recipient", "Shop.Item", "Status", "Transfer"],
        Schemas(await Of(generator, ShopApi.Map)).Select(schema => schema.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task Schemas_accept_valid_payloads_and_refuse_faults(string schema, string fits, string fails)
    {
        var validator = new Validator(new JsonObject
        {
            ["$ref"] = "#/components/schemas/" + schema,
            ["components"] = (await OpenApiHost.AspNetCore(ShopApi.Map))["components"]!.DeepClone(),
        });
        Assert.Null(validator.ComplaintOf(fits));
        Assert.False(validator.Accepts(fails));
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task A_parameter_refers_to_its_enum(string generator)
    {
        var document = await Of(generator, routes => routes.MapGet("/{status}", (Status status, Priority[] of, string name) => name));
        var schemas = document["paths"]!["/{status}"]!["get"]!["parameters"]!.AsArray().Select(parameter => parameter!["schema"]!).ToList();
        Assert.Equal("#/components/schemas/Status", (string?)schemas[0]["$ref"]);
        Assert.Equal("#/components/schemas/Priority", (string?)schemas[1]["items"]!["$ref"]);
        Assert.Equal("string", (string?)schemas[2]["type"]);
        Assert.Contains("paid in full", Schemas(document)["Status"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task A_type_of_the_program_keeps_its_name(string generator)
    {
        var document = await Of(
            generator, routes => routes.MapPost("/", (Own.Person own) => TypedResults.Ok(new Person { Name = own.Nick })));
        Assert.Equal(["Person", "Shop.Person"], Schemas(document).Select(schema => schema.Key));
        Assert.NotNull(Schemas(document)["Person"]!["properties"]!["nick"]);
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task A_controller_has_the_same_schemas(string generator)
    {
        var document = await Of(generator, routes => routes.MapControllers(), services => services.AddControllers());
        var operation = document["paths"]!["/Orders"]!["post"]!;
        Assert.Equal("#/components/schemas/Status", (string?)operation["parameters"]![0]!["schema"]!["$ref"]);
        Assert.Equal(
            "#/components/schemas/Order", (string?)operation["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        Assert.Equal(
            "#/components/schemas/Order",
            (string?)operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["items"]!["$ref"]);
        Assert.NotNull(Schemas(document)["Transfer"]);
    }

    [Fact]
    public async Task Names_given_to_ASP_NET_Core_apply_to_models()
    {
        var document = await OpenApiHost.AspNetCore(ShopApi.Map, options =>
        {
            options.CreateSchemaReferenceId = info => info.Type.Namespace == "System" ? null : "My" + info.Type.Name;
            options.AddRouterModels();
        });
        Assert.NotNull(Schemas(document)["MyTransfer"]);
    }

    [Fact]
    public async Task Names_given_after_AddRouterModels_apply_too()
    {
        var document = await OpenApiHost.AspNetCore(
            routes => routes.MapPost("/", (Order order) => order),
            options => options.AddRouterModels().CreateSchemaReferenceId = info => info.Type == typeof(Order) ? "Bill" : null);
        var parts = Schemas(document)["Bill"]!["properties"]!["parts"]!;
        Assert.Equal("#/components/schemas/Bill", (string?)parts["additionalProperties"]!["$ref"]);
    }

    [Fact]
    public async Task Models_are_references_even_if_the_program_asks_for_inline_schemas()
    {
        var document = await OpenApiHost.AspNetCore(
            routes => routes.MapPost("/", (Cart cart) => cart),
            options => options.AddRouterModels().CreateSchemaReferenceId = info => null);
        Assert.DoesNotContain(References(document), reference => Target(document, reference) is null);
        Assert.NotNull(Schemas(document)["Order"]);
    }

    [Fact]
    public async Task Names_given_to_Swashbuckle_apply_to_models()
    {
        var document = await OpenApiHost.Swashbuckle(ShopApi.Map, options => options.CustomSchemaIds(type => "My" + type.Name));
        Assert.NotNull(Schemas(document)["MyTransfer"]);
    }

    /// <summary>Finds baselines whose test no longer exists. A test fails by itself for a baseline that it no longer reads.</summary>
    [Fact]
    public void Every_baseline_is_of_a_test() => Assert.All(
        Directory.GetFiles(Baselines.Folder, "*.verified.json").Select(file => Baselines.TestOf(Path.GetFileName(file))),
        test => Assert.NotNull(typeof(DocumentTests).GetMethod(test[(nameof(DocumentTests).Length + 1)..])));

    [Fact]
    public void Models_must_be_added_after_Swashbuckle()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSwaggerGenRouterModels());
        Assert.Equal("Call AddSwaggerGen before AddSwaggerGenRouterModels.", failure.Message);
    }

    private static string With(string name, string value) => $$"""{{{Order[1..^1]}},"{{name}}":{{value}}}""";

    private static Task<JsonNode> Of(
        string generator, Action<IEndpointRouteBuilder> map, Action<IServiceCollection>? add = null) => generator switch
        {
            "ASP.NET Core" => OpenApiHost.AspNetCore(map, add: add),
            "ASP.NET Core and resolver" => OpenApiHost.AspNetCore(
                map, add: add + (services => services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddRouterModels()))),
            "Swashbuckle" => OpenApiHost.Swashbuckle(map, add: add),
            _ => OpenApiHost.Swashbuckle(map, add: add, version: OpenApiSpecVersion.OpenApi3_1),
        };

    private static JsonObject Schemas(JsonNode document) => document["components"]!["schemas"]!.AsObject();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(References),
        JsonObject parent => parent.SelectMany(property => (property.Key, property.Value) switch
        {
            ("$ref", JsonValue reference) => [(string)reference!],
            ("mapping", JsonObject mapping) => mapping.Select(member => (string)member.Value!),
            _ => References(property.Value),
        }),
        _ => [],
    };

    private static JsonNode? Target(JsonNode document, string reference) =>
        reference.StartsWith("#/", StringComparison.Ordinal)
            ? reference[2..].Split('/').Aggregate((JsonNode?)document, (place, name) => place?[Uri.UnescapeDataString(name)])
            : null;

    private static void Verify(JsonNode document, [CallerMemberName] string test = "") => Baselines.Verify(
        $"{nameof(DocumentTests)}.{test}", [new("openapi.json", document.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n")]);
}
