namespace Router.Codegen.Serializer;

/// <summary>
/// The refusal of serializers that go over members by reflection, as Newtonsoft.Json does: they lose what members do not hold, and say
/// nothing. They call methods with the attributes of System.Runtime.Serialization, and <c>ISerializable</c>; System.Text.Json does not.
/// </summary>
internal static class ReflectionRefusal
{
    private const string Page = "https://github.com/router-codegen/router-codegen/blob/main/docs/newtonsoft.md";

    /// <summary>The exception for a value of a type.</summary>
    public static NotSupportedException Of(Type type) => new(
        $"{type.Name} is read and written by code of its own; a serializer that goes over its members by reflection would lose data."
        + $" Use FromJson and ToJson or System.Text.Json, or give Newtonsoft.Json the converter of {Page}.");
}
