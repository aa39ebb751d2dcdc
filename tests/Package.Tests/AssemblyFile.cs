using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Package.Tests;

/// <summary>Reads an assembly's metadata without loading it.</summary>
internal static class AssemblyFile
{
    /// <summary>The names of the public types, sorted.</summary>
    public static string[] PublicTypes(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var names = from handle in metadata.TypeDefinitions
                    let type = metadata.GetTypeDefinition(handle)
                    where (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                    select metadata.GetString(type.Name);
        return [.. names.Order(StringComparer.Ordinal)];
    }
}
