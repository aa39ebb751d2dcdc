using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Everyday;

/// <summary>The objects that a value is made of and that a program could change.</summary>
internal static class MutableObjects
{
    /// <summary>The mutable objects inside a value. Kept texts are left out: nothing changes them.</summary>
    public static HashSet<object> In(object root)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, bool IsKept)>([(root, false)]);
        while (open.TryPop(out var item))
        {
            var (value, isKept) = item;
            var type = value.GetType();
            if (IsUnchangeable(value) || (isKept && value is Array && IsText(type)) || (!type.IsValueType && !found.Add(value)))
            {
                continue;
            }

            var isInside = type.Namespace == "Router.Codegen.Preserving" || value is ValueWithSourceText;
            if (value is JsonModel)
            {
                open.Push((value.GetType().GetProperty("Preserved", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(value)
                    ?? "", true));
            }

            if (value is Array array)
            {
                Push(array, isKept);
            }
            else
            {
                Push(Fields(type).Select(field => field.GetValue(value)), isKept || isInside);
            }
        }

        return found;

        void Push(IEnumerable values, bool isKept)
        {
            foreach (var value in values)
            {
                if (value is not null)
                {
                    open.Push((value, isKept));
                }
            }
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static bool IsUnchangeable(object value) => value is string or JsonElement or JsonDocument or UnknownJson or Type or Delegate
        or IEqualityComparer or JsonNodeOptions or JsonConverter || value.GetType().IsPrimitive || value.GetType().IsEnum
        || value is decimal or DateTimeOffset or DateOnly or TimeSpan or System.Numerics.BigInteger
        || IsEnumModel(value.GetType()) || IsEmptyArray(value) || value.GetType().Name.Contains("Comparer", StringComparison.Ordinal);

    /// <summary>True for arrays of bytes and of marks, which are immutable once they are kept.</summary>
    private static bool IsText(Type array) =>
        array.GetElementType() is { } element && (element == typeof(byte) || element.Name == "MisfitMark");

    private static bool IsEnumModel(Type type) => type.BaseType is { IsGenericType: true } parent
        && (parent.GetGenericTypeDefinition() == typeof(JsonEnumModel<>)
            || parent.GetGenericTypeDefinition() == typeof(JsonIntegerEnumModel<>));

    private static bool IsEmptyArray(object value) => value is Array { Length: 0 };
}
