using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Router.Codegen.Tests.Vectors;

/// <summary>Reads a value inside a model by its C# path: "Items[0].Owner.Name".</summary>
internal static class MemberPath
{
    public static string Describe(object model, string path)
    {
        object? value = model;
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            value = step.EndsWith(']') ? Item(value!, step[..^1]) : Property(value!, step);
        }

        return Describe(value);
    }

    private static object? Property(object value, string name) =>
        (value.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)
            ?? throw new ArgumentException($"{value.GetType().Name} has no property {name}")).GetValue(value);

    private static object? Item(object value, string key) => value switch
    {
        IList list => list[int.Parse(key, CultureInfo.InvariantCulture)],
        IDictionary map => map[key],
        _ => throw new ArgumentException($"{value.GetType().Name} has no items"),
    };

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => text,
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        UnknownJson unknown => "unknown " + unknown,
        JsonModel => value.GetType().Name,
        IDictionary map => $"map of {map.Count}",
        IList list => $"list of {list.Count}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
