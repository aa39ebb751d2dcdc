namespace Router.Codegen;

/// <summary>The treatment of misfits: values that do not match their pages.</summary>
public enum JsonMisfits
{
    /// <summary>
    /// Misfits are kept. The property gets the empty value of its type; the JSON that was read is written back unless the property is
    /// changed. This is the default, for clients of services.
    /// </summary>
    Keep,

    /// <summary>
    /// A payload with a misfit is refused with a <see cref="System.Text.Json.JsonException"/>. For servers that accept requests.
    /// </summary>
    Refuse,
}
