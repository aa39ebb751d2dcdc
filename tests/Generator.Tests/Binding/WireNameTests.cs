using Router.Codegen.Binding.WireNames;
using Router.Codegen.Tests.Projects;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tests.Binding;

public sealed class WireNameTests
{
    [Theory]
    [InlineData("id", "id", "id", "id", "Id", "id")]
    [InlineData("finish_reason", "finish_reason", "finish_reason", "finishReason", "FinishReason", "finish-reason")]
    [InlineData("finishReason", "finishReason", "finish_reason", "finishReason", "FinishReason", "finish-reason")]
    [InlineData("FinishReason", "FinishReason", "finish_reason", "finishReason", "FinishReason", "finish-reason")]
    [InlineData("from_", "from", "from", "from", "From", "from")]
    [InlineData("_id", "_id", "id", "id", "Id", "id")]
    [InlineData("ID", "ID", "id", "id", "Id", "id")]
    [InlineData("accountID", "accountID", "account_id", "accountId", "AccountId", "account-id")]
    [InlineData("customerIDs", "customerIDs", "customer_ids", "customerIds", "CustomerIds", "customer-ids")]
    [InlineData("IDsOfUsers", "IDsOfUsers", "ids_of_users", "idsOfUsers", "IdsOfUsers", "ids-of-users")]
    [InlineData("APIKeyURL", "APIKeyURL", "api_key_url", "apiKeyUrl", "ApiKeyUrl", "api-key-url")]
    [InlineData("HTTPServer2Go", "HTTPServer2Go", "http_server2_go", "httpServer2Go", "HttpServer2Go", "http-server2-go")]
    [InlineData("sha256", "sha256", "sha256", "sha256", "Sha256", "sha256")]
    [InlineData("base64JSON", "base64JSON", "base64_json", "base64Json", "Base64Json", "base64-json")]
    [InlineData("line1Text", "line1Text", "line1_text", "line1Text", "Line1Text", "line1-text")]
    [InlineData("Content-Type", "Content-Type", "content_type", "contentType", "ContentType", "content-type")]
    [InlineData("größenÄnderung", "größenÄnderung", "größen_änderung", "größenÄnderung", "GrößenÄnderung", "größen-änderung")]
    [InlineData("_", "_", "_", "_", "_", "_")]
    [InlineData("__", "__", "__", "__", "__", "__")]
    [InlineData("+", "+", "+", "+", "+", "+")]
    [InlineData("at_type", "@type", "@type", "@type", "@type", "@type")]
    [InlineData("AtType", "@type", "@type", "@type", "@type", "@type")]
    [InlineData("at_time", "at_time", "at_time", "atTime", "AtTime", "at-time")]
    [InlineData("dollar_ref", "$ref", "$ref", "$ref", "$ref", "$ref")]
    [InlineData(
        "dollarRecursiveAnchor", "$recursiveAnchor", "$recursiveAnchor", "$recursiveAnchor", "$recursiveAnchor", "$recursiveAnchor")]
    [InlineData("dollar_amount", "dollar_amount", "dollar_amount", "dollarAmount", "DollarAmount", "dollar-amount")]
    [InlineData("dot_metadata", ".metadata", ".metadata", ".metadata", ".metadata", ".metadata")]
    public void A_wire_name_follows_the_convention(string field, string asWritten, string snake, string camel, string pascal, string kebab)
    {
        Assert.Equal(asWritten, WireNameDerivation.Of(field, WireNameConvention.AsWritten));
        Assert.Equal(snake, WireNameDerivation.Of(field, WireNameConvention.SnakeCase));
        Assert.Equal(camel, WireNameDerivation.Of(field, WireNameConvention.CamelCase));
        Assert.Equal(pascal, WireNameDerivation.Of(field, WireNameConvention.PascalCase));
        Assert.Equal(kebab, WireNameDerivation.Of(field, WireNameConvention.KebabCase));
    }

    [Theory]
    [InlineData("AsWritten", "maxTokens")]
    [InlineData("SnakeCase", "max_tokens")]
    [InlineData("CamelCase", "maxTokens")]
    [InlineData("PascalCase", "MaxTokens")]
    [InlineData("KebabCase", "max-tokens")]
    [InlineData("kebabcase", "max-tokens")]
    public void The_project_states_the_convention(string convention, string wireName) => Assert.Equal(
        $$"""{"{{wireName}}":1}""",
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("maxTokens", "*int*")))
            .WithProperty("RouterCodegenWireNames", convention).Build().RoundTrip("Pet", $$"""{"{{wireName}}":1}"""));

    [Theory]
    [InlineData("Python", "*str*", "maxTokens")]
    [InlineData("TypeScript", "*string*", "maxTokens")]
    [InlineData("Java", "*String*", "maxTokens")]
    [InlineData("Php", "*string*", "maxTokens")]
    [InlineData("Ruby", "*::String*", "maxTokens")]
    [InlineData("Go", "*string*", "max_tokens")]
    [InlineData("CSharp", "*string*", "max_tokens")]
    public void A_dialect_has_a_convention(string dialect, string type, string wireName) => Assert.Equal(
        $$"""{"{{wireName}}":"1"}""",
        GeneratedModels.Write(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("maxTokens", type)))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs|Dialect=" + dialect)
            .Build().Read("Pet", """{"maxTokens":"1"}""".Replace("maxTokens", wireName, StringComparison.Ordinal))));

    [Fact]
    public void Fields_whose_wire_names_would_be_equal_keep_their_own_names()
    {
        var models = GeneratedProject
            .Of(Markdown.Object("Pet", Markdown.Required("maxTokens", "*int*"), Markdown.Required("max_tokens", "*int*")))
            .WithProperty("RouterCodegenWireNames", "SnakeCase").Run().Compile();
        Assert.Equal("""{"maxTokens":1,"max_tokens":2}""", models.RoundTrip("Pet", """{"maxTokens":1,"max_tokens":2}"""));
    }
}
