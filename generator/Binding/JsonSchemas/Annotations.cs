namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>The keywords that describe a value and validate nothing.</summary>
internal static class Annotations
{
    /// <param name="deprecation">The reason for the deprecation, which ends the description; null if there is none.</param>
    public static void Write(SchemaText text, string description, string? deprecation)
    {
        var reason = string.IsNullOrEmpty(deprecation) ? "" : "Deprecated: " + deprecation;
        var described = description.Length > 0 && reason.Length > 0 ? description + "\n\n" + reason : description + reason;
        if (described.Length > 0)
        {
            text.Pair("description", described);
        }

        if (deprecation is not null)
        {
            text.Key("deprecated");
            text.Json("true");
        }
    }
}
