using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Router.Codegen.Tests.Drift;

/// <summary>What a model says of its properties.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="IsConstant">Whether it starts as the one value that its page lists.</param>
internal sealed record ModelProperty(string Name, PropertyInfo Property, bool IsRequired, bool IsConstant)
{
    private static readonly Describe DescribeJson = typeof(JsonModel)
        .GetMethod("DescribeJson", BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Describe>();

    private delegate ReadOnlySpan<byte> Describe(JsonModel model);

    public static IReadOnlyList<ModelProperty> Of(JsonModel model)
    {
        // The description has the names in page order, which is the order of declaration.
        var names = Encoding.UTF8.GetString(DescribeJson(model)).Split('\n').Skip(1);
        var fresh = Activator.CreateInstance(model.GetType())!;
        return
        [
            .. names.Zip(
                model.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly),
                (name, property) => new ModelProperty(name, property, IsRequiredIn(property, fresh), IsConstantIn(property, fresh))),
        ];
    }

    private static bool IsRequiredIn(PropertyInfo property, object fresh) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) || IsConstantIn(property, fresh);

    private static bool IsConstantIn(PropertyInfo property, object fresh) =>
        !property.IsDefined(typeof(RequiredMemberAttribute)) && property.GetValue(fresh) is string or long or bool or double;
}
