using System.Reflection;

namespace Router.Codegen.Serializer;

/// <summary>
/// The refusal of serializers that go over members by reflection, as Newtonsoft.Json does: they lose what members do not hold, and say
/// nothing. They call methods with the attributes of System.Runtime.Serialization, and <c>ISerializable</c>; System.Text.Json does not.
/// </summary>
internal static class ReflectionRefusal
{
    /// <summary>The exception for a value of a type.</summary>
    public static NotSupportedException Of(Type type) => new(
        $"{type.Name} is read and written by code of its own; a serializer that goes over its members by reflection would lose data."
        + $" Use FromJson and ToJson or System.Text.Json, or give Newtonsoft.Json the converter of"
        + $" {Repository()}/blob/main/docs/newtonsoft.md.");

    /// <summary>The address of the project's repository, which the build writes into the assembly.</summary>
    private static string? Repository() => typeof(ReflectionRefusal).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryUrl").Value;
}
