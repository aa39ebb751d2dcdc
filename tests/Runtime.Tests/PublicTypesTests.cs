using System.ComponentModel;
using System.Reflection;

namespace Router.Codegen.Tests;

/// <summary>The public types of the runtime library, by namespace.</summary>
public sealed class PublicTypesTests
{
    private const string UsersNamespace = "Router.Codegen";

    [Fact]
    public void Types_for_emitted_code_are_hidden_from_editors() => Assert.Empty(
        typeof(JsonModel).Assembly.GetExportedTypes()
            .Where(type => type.Namespace != UsersNamespace
                && type.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: EditorBrowsableState.Never })
            .Select(type => type.FullName));

    [Fact]
    public void Types_for_users_are_few() => Assert.Equal(
        [
            "JsonEnumModel`1", "JsonIntegerEnumModel`1", "JsonMisfit", "JsonMisfitKind", "JsonMisfits", "JsonModel", "JsonModel`1",
            "JsonPageAttribute", "JsonProblem", "RouterModelConverter", "RouterModelReader", "RouterModelResolver", "RouterModelSchema",
            "RouterModelsExtensions",
            "UnknownJson",
            "UnknownProperties",
        ],
        typeof(JsonModel).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == UsersNamespace)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal));
}
