using System.Reflection;
using System.Runtime.CompilerServices;

namespace Router.Codegen.Tests.Drift;

/// <summary>The description that a model has of its properties.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="IsConstant">Whether it starts as the one value that its page lists.</param>
internal sealed record ModelProperty(string Name, PropertyInfo Property, bool IsRequired, bool IsConstant)
{
    private static readonly Func<JsonModel, string> DescribeJson = typeof(JsonModel)
        .GetMethod("DescribeJson", BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Func<JsonModel, string>>();

    /// <summary>True if null is a value of the property.</summary>
    public bool IsNullable => new NullabilityInfoContext().Create(Property).ReadState == NullabilityState.Nullable;

    public static IReadOnlyList<ModelProperty> Of(JsonModel model)
    {
        // The description has the names in page order, which is the order of declaration. Marks of the set stand before all names.
        var names = DescribeJson(model).TrimStart('\n', '\r', '\f').Split('\n');
        var fresh = Activator.CreateInstance(model.GetType())!;
        return
        [
            .. names.Zip(
                model.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly),
                (name, property) =>
                    new ModelProperty(name.TrimStart('\t'), property, name.StartsWith('\t'), IsConstantIn(property, fresh))),
        ];
    }

    private static bool IsConstantIn(PropertyInfo property, object fresh) =>
        !property.IsDefined(typeof(RequiredMemberAttribute)) && property.GetValue(fresh) is string or long or bool or double;
}
