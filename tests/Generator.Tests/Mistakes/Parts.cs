namespace Router.Codegen.Tests.Mistakes;

/// <summary>Parts of a page without mistakes.</summary>
internal static class Parts
{
    public const string Top = "# Order\n\n## Fields\n\n";
    public const string Dashes = "| ----- | ---- | -------- | ----------- |\n";
    public const string Header = "| Field | Type | Required | Description |\n" + Dashes;
    public const string Id = "| `id` | *str* | :heavy_check_mark: | N/A |\n";
    public const string Size = "| `size` | *int* | :heavy_minus_sign: | N/A |\n";
    public const string Note = "| `note` | *str* | :heavy_minus_sign: | N/A |\n";
    public const string ValueHeader = "| Name | Value |\n| ---- | ----- |\n";
}
