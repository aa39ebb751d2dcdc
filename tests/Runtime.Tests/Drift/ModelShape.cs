using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Router.Codegen.Tests.Drift;

/// <summary>The properties of a model, from its own description.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="IsConstant">True if its initial value is the only value that the page lists.</param>
internal sealed record ModelProperty(string Name, PropertyInfo Property, bool IsRequired, bool IsConstant)
{
    private static readonly MethodInfo FieldNames =
        typeof(JsonModel).GetMethod("FieldNames", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>True if null is a value of the property.</summary>
    public bool IsNullable => new NullabilityInfoContext().Create(Property).ReadState == NullabilityState.Nullable;

    public static IReadOnlyList<ModelProperty> Of(JsonModel model)
    {
        // The names are in page order, and so are the declarations.
        var table = FieldNames.Invoke(model, null)!;
        var names = (byte[][])table.GetType().GetField("_names", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!;
        var isRequired = table.GetType().GetMethod("IsRequired")!.CreateDelegate<Func<int, bool>>(table);
        var fresh = Activator.CreateInstance(model.GetType())!;
        return
        [
            .. model.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Take(names.Length)
                .Select((property, field) => new ModelProperty(
                    Encoding.UTF8.GetString(names[field]), property, isRequired(field), IsConstantIn(property, fresh))),
        ];
    }

    private static bool IsConstantIn(PropertyInfo property, object fresh) =>
        !property.IsDefined(typeof(RequiredMemberAttribute)) && property.GetValue(fresh) is string or long or bool or double;
}
