using Router.Codegen.Codecs;
using Router.Codegen.Emitted;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Vectors;

/// <summary>Vectors are of all scalars: a new one has none until somebody writes them.</summary>
public sealed class CodecVectorTests
{
    [Fact]
    public void Each_codec_of_a_scalar_reads_a_property_of_a_vector()
    {
        var types = Vector.All.Values.Select(vector => vector.Page).Distinct()
            .SelectMany(page => PageModel.Of(page).Type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .ToHashSet();
        var scalars = typeof(JsonString).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(JsonString).Namespace && !type.IsGenericType)
            .SelectMany(type => type.GetInterfaces())
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IJsonCodec<>))
            .Select(codec => codec.GenericTypeArguments[0])
            .ToList();
        Assert.Contains(typeof(DateOnly), scalars);
        Assert.Equal([], scalars.Where(type => !types.Contains(type)));
    }
}
