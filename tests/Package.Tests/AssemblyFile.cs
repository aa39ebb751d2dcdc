using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Package.Tests;

/// <summary>Reads an assembly's metadata without loading it.</summary>
internal static class AssemblyFile
{
    /// <summary>The names of the public types, sorted.</summary>
    public static string[] PublicTypes(string path) => PublicTypes(path, static (metadata, type) => metadata.GetString(type.Name));

    /// <summary>The names of the public types with their namespaces, sorted.</summary>
    public static string[] QualifiedPublicTypes(string path) => PublicTypes(
        path, static (metadata, type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");

    private static string[] PublicTypes(string path, Func<MetadataReader, TypeDefinition, string> nameOf)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var names = from handle in metadata.TypeDefinitions
                    let type = metadata.GetTypeDefinition(handle)
                    where (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                    select nameOf(metadata, type);
        return [.. names.Order(StringComparer.Ordinal)];
    }
}
