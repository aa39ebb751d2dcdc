using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Router.Codegen.Tests.Projects;

/// <summary>Compiled models. They are named relative to Acme.Models.</summary>
internal sealed class GeneratedModels(CSharpCompilation compilation, Assembly assembly)
{
    private const string Namespace = "Acme.Models";

    private static readonly SymbolDisplayFormat Format = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The full names of all types for users.</summary>
    public IReadOnlyList<string> Types =>
        [.. assembly.GetTypes().Where(type => type.IsPublic).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    /// <summary>The full names of the models.</summary>
    public IReadOnlyList<string> Models => [.. Types.Where(type => !type.EndsWith(".RouterModels", StringComparison.Ordinal))];

    /// <summary>A model's type.</summary>
    public Type Type(string model) => assembly.GetType(Qualified(model)) ?? throw new ArgumentException("There is no model " + model);

    /// <summary>The symbol of a model.</summary>
    public INamedTypeSymbol Symbol(string model) =>
        compilation.GetTypeByMetadataName(Qualified(model)) ?? throw new ArgumentException("There is no model " + model);

    /// <summary>The public properties that a model declares, like "required string Id".</summary>
    public IReadOnlyList<string> Properties(string model) =>
        [
            .. Symbol(model).GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.DeclaredAccessibility == Accessibility.Public)
                .Select(property => property.ToDisplayString(Format)),
        ];

    /// <summary>The only property that a model declares.</summary>
    public string Property(string model) => Assert.Single(Properties(model));

    /// <summary>The names of a model's properties.</summary>
    public IReadOnlyList<string> PropertyNames(string model) =>
        [.. Properties(model).Select(property => property[(property.LastIndexOf(' ') + 1)..])];

    /// <summary>The listed values of an enum, like "Name=text".</summary>
    public IReadOnlyList<string> Known(string model) =>
        [
            .. Type(model).GetNestedType("Known")!.GetFields()
                .Select(field => FormattableString.Invariant($"{field.Name}={field.GetRawConstantValue()}")),
        ];

    /// <summary>The members of a union, by the names in its TryGet methods.</summary>
    public IReadOnlyList<string> Members(string model) =>
        [
            .. Type(model).GetMethods()
                .Where(method => method.Name.StartsWith("TryGet", StringComparison.Ordinal))
                .Select(method => method.Name["TryGet".Length..]),
        ];

    /// <summary>Reads a model from JSON.</summary>
    public dynamic Read(string model, string json)
    {
        const BindingFlags Inherited = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var read = Type(model).GetMethod("FromJson", Inherited, [typeof(string)])!;
        return Call(() => read.Invoke(null, [json]))!;
    }

    /// <summary>The JSON schema of a model.</summary>
    public JsonObject Schema(string model)
    {
        var schema = typeof(RouterModelSchema).GetMethod(nameof(RouterModelSchema.Of))!.MakeGenericMethod(Type(model));
        return (JsonObject)Call(() => schema.Invoke(null, null))!;
    }

    /// <summary>Reads a model from JSON, and returns the JSON that it writes.</summary>
    public string RoundTrip(string model, string json) => Write((object)Read(model, json));

    /// <summary>The JSON that a model writes.</summary>
    public static string Write(object model) => (string)Call(() => model.GetType().GetMethod("ToJson")!.Invoke(model, null))!;

    /// <summary>The name of the type of the member as which a union reads a value.</summary>
    public string MemberOf(string union, string json)
    {
        object? value = Read(union, json).Value;
        return value?.GetType().Name ?? "null";
    }

    /// <summary>Asserts that a value is read as a member and written back unchanged, apart from the order of properties.</summary>
    public void AssertMember(string union, string json, string member)
    {
        Assert.Equal(member, MemberOf(union, json));
        var written = RoundTrip(union, json);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), $"{json} is written as {written}");
    }

    private static string Qualified(string model) => model.StartsWith("Acme.", StringComparison.Ordinal) ? model : Namespace + "." + model;

    private static object? Call(Func<object?> invoke)
    {
        try
        {
            return invoke();
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
