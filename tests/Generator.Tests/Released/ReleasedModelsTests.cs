using System.Reflection;
using System.Runtime.CompilerServices;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Released;

/// <summary>
/// Models in Models.dll that the last release emitted and compiled run on this runtime library: a program may have a newer runtime library
/// than the libraries with models to which it refers. After a release, ROUTER_RELEASED_MODELS=1 writes the assembly.
/// </summary>
public sealed class ReleasedModelsTests
{
    private static readonly GeneratedProject Pages = GeneratedProject.Of(
        Markdown.Object(
            "Pet",
            Markdown.Required("id", "*str*"),
            Markdown.Required("kind", Markdown.Link("Kind")),
            Markdown.Optional("level", Markdown.Link("Level")),
            Markdown.Optional("age", "*Optional[int]*"),
            Markdown.Optional("weight", "*Optional[float]*"),
            Markdown.Optional("is_tame", "*Optional[bool]*"),
            Markdown.Optional("nick", "*OptionalNullable[str]*"),
            Markdown.Optional("born", "[date](https://docs.python.org/3/library/datetime.html#datetime-objects)"),
            Markdown.Optional("day", "[datetime](https://docs.python.org/3/library/datetime.html#date-objects)"),
            Markdown.Optional("tags", "List[*str*]"),
            Markdown.Optional("scores", "Dict[str, *float*]"),
            Markdown.Optional("parents", "List[[models.Pet](pet.md)]"),
            Markdown.Optional("toys", "Dict[str, [models.Toy](toy.md)]"),
            Markdown.Optional("any", "*Any*"),
            Markdown.Optional("type", "*Literal[\"pet\"]*")),
        Markdown.Bullets("Kind", "cat", "dog"),
        Markdown.Bullets("Level", "1", "2"),
        Markdown.Object("Ball", Markdown.Required("type", "*Literal[\"ball\"]*"), Markdown.Required("size", "*int*")),
        Markdown.Object("Rope", Markdown.Required("type", "*Literal[\"rope\"]*"), Markdown.Required("length", "*float*")),
        Markdown.Union("Toy", "models.Ball", "models.Rope"),
        Markdown.Object("Text", Markdown.Required("text", "*str*")),
        Markdown.Object("Number", Markdown.Required("number", "*float*"), Markdown.Optional("unit", "*str*")),
        Markdown.Union("Answer", "models.Text", "models.Number", "*str*", "List[*int*]"));

    private static string File => Repository.File("tests", "Generator.Tests", "Released", "Models.dll");

    private static readonly Lazy<Assembly> Models = new(() =>
    {
        if (Environment.GetEnvironmentVariable("ROUTER_RELEASED_MODELS") == "1")
            System.IO.File.WriteAllBytes(File, Pages.Run().CompileImage());
        return Assembly.LoadFile(File);
    });

    [Theory]
    [InlineData("Pet", """{"id":"a","kind":"cat","level":2,"weight":1.5,"is_tame":true,"nick":null,"born":"2024-01-02T03:04:05Z"}""")]
    [InlineData("Pet", """{"id":"a","kind":"eel","day":"2024-01-02","tags":["x"],"scores":{"b":2},"any":{"c":null},"unknown":{"a":[1]}}""")]
    [InlineData("Pet", """{"id":1,"kind":null,"parents":[{"id":"b","kind":"dog"},7],"toys":{"a":{"type":"ball","size":1}},"type":"pet"}""")]
    [InlineData("Toy", """{"type":"rope","length":2.5}""")]
    [InlineData("Toy", """{"type":"cube"}""")]
    [InlineData("Answer", """{"number":1,"unit":"m"}""")]
    [InlineData("Answer", "\"so\"")]
    [InlineData("Answer", "[1,2]")]
    public void Payloads_are_read_and_written_back(string model, string json)
    {
        var type = Models.Value.GetType("Acme.Models." + model, throwOnError: true)!;
        var read = type.GetMethod("FromJson", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)]);
        var value = read!.Invoke(null, [json])!;
        Assert.Equal(json, type.GetMethod("ToJson", [])!.Invoke(value, []));
    }

    [Fact]
    public void Every_called_member_exists() => Complaints.AssertNone(
        from type in Models.Value.GetTypes()
        where !type.ContainsGenericParameters
        from method in type.GetMembers(
            BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .OfType<MethodBase>()
        where !method.IsAbstract
        let missing = Missing(method)
        where missing is not null
        select $"{type.Name}.{method.Name}: {missing}");

    /// <summary>The runtime's error about a call in a method; null if the method compiles.</summary>
    private static string? Missing(MethodBase method)
    {
        try
        {
            if (method.IsGenericMethodDefinition)
            {
                var arguments = method.GetGenericArguments().Select(static argument =>
                    argument.GetGenericParameterConstraints() is [] ? typeof(object) : Models.Value.GetType("Acme.Models.Pet")!);
                RuntimeHelpers.PrepareMethod(method.MethodHandle, [.. arguments.Select(static argument => argument.TypeHandle)]);
            }
            else
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle);
            }

            return null;
        }
        catch (Exception e) when (e is MissingMemberException or TypeLoadException)
        {
            return e.Message;
        }
    }
}
