namespace Router.Codegen;

/// <summary>The treatment of values that are not what their pages say.</summary>
public enum JsonMisfits
{
    /// <summary>
    /// It is kept: the property has the empty value of its type, and what came is written back while the property is unchanged. This is the
    /// default, for clients of services.
    /// </summary>
    Keep,

    /// <summary>The payload is refused, with a <see cref="System.Text.Json.JsonException"/>. For servers that accept requests.</summary>
    Refuse,
}
