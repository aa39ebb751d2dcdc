using System.Reflection;

namespace Router.Codegen.Serializer;

/// <summary>
/// The refusal of serializers that use reflection over members, like Newtonsoft.Json: they would silently lose data that is not in members.
/// They call methods with the attributes of System.Runtime.Serialization, and <c>ISerializable</c>; System.Text.Json does not.
/// </summary>
internal static class ReflectionRefusal
{
    /// <summary>Makes the exception for a value of a type.</summary>
    public static NotSupportedException Of(Type type) => new(
        $"{type.Name} is read and written by its own code; a serializer that uses reflection over its members would lose data."
        + $" Use FromJson and ToJson or System.Text.Json, or give Newtonsoft.Json the converter of"
        + $" {Repository()}/blob/main/docs/newtonsoft.md.");

    /// <summary>The address of the project's repository, which the build puts into the assembly.</summary>
    private static string? Repository() => typeof(ReflectionRefusal).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryUrl").Value;
}
