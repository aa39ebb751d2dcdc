using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;

namespace Router.Codegen;

public abstract partial class JsonModel
{
    /// <summary>
    /// True if two models, unions or enums are written as equal JSON: the same properties in any order, with equal values. Numbers are
    /// compared by value, strings by their characters. Unknown properties and misfits are compared too.
    /// </summary>
    /// <typeparam name="T">A model, a union or an enum.</typeparam>
    /// <exception cref="JsonException">A value cannot be written, or is nested too deeply for the stack.</exception>
    public static bool DeepEquals<T>(T? left, T? right)
        where T : IJsonModel => ModelEquality.AreEqual(left, right);

    /// <inheritdoc cref="DeepEquals{T}(T, T)"/>
    public static bool DeepEquals<T>(T? left, T? right)
        where T : struct, IJsonModel => ModelEquality.AreEqual(left, right);

    /// <summary>True if two lists or arrays contain equal values in the same order.</summary>
    /// <typeparam name="T">A model, a union or an enum.</typeparam>
    /// <exception cref="JsonException">A value cannot be written, or is nested too deeply for the stack.</exception>
    public static bool DeepEquals<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right)
        where T : IJsonModel?
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        return left.Count == right.Count && left.Zip(right).All(static pair => ModelEquality.AreEqual(pair.First, pair.Second));
    }

    /// <summary>True if two maps have equal values under the same keys, in any order.</summary>
    /// <typeparam name="T">A model, a union or an enum.</typeparam>
    /// <exception cref="JsonException">A value cannot be written, or is nested too deeply for the stack.</exception>
    public static bool DeepEquals<T>(IReadOnlyDictionary<string, T>? left, IReadOnlyDictionary<string, T>? right)
        where T : IJsonModel?
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        return left.Count == right.Count
            && left.All(pair => right.TryGetValue(pair.Key, out var other) && ModelEquality.AreEqual(pair.Value, other));
    }
}
