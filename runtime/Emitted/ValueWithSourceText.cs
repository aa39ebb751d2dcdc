using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Router.Codegen.Preserving;
using Router.Codegen.Writing;

namespace Router.Codegen.Emitted;

/// <summary>
/// A union's value together with the text it was read from. It is used if writing the value would not give the same text.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueWithSourceText
{
    private readonly object? _value;

    internal ValueWithSourceText(object? value, SourceText source)
    {
        _value = value;
        Source = source;
    }

    internal SourceText Source { get; }

    /// <summary>The value in the content of a union.</summary>
    public static object? ValueOf(object? content) => content is ValueWithSourceText withText ? withText._value : content;

    /// <summary>Gets the value in the content of a union if it is of type <typeparamref name="T"/>.</summary>
    public static bool TryGetValue<T>(object? content, [NotNullWhen(true)] out T? value)
    {
        if (ValueOf(content) is T present)
        {
            value = present;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The hash code of the value in the content of a union; 0 if there is no value.</summary>
    public static int GetHashCode(object? content) => ValueOf(content)?.GetHashCode() ?? 0;

    /// <summary>The value of a union as text; empty if there is no value. Lists, maps and bytes are shown as JSON, cut if long.</summary>
    public static string ToString(IUnionValue union)
    {
        ArgumentNullException.ThrowIfNull(union);
        var value = ValueOf(union.Content);
        return value is ICollection and not JsonNode && union is IJsonModel model ? ShownText.Of(model) : value?.ToString() ?? "";
    }

    /// <summary>Converts the value in the content of a union to the type of a member.</summary>
    /// <exception cref="InvalidCastException">The value is of another member, or the union is empty.</exception>
    public static T Cast<T>(object? content)
    {
        var value = ValueOf(content);
        return value is T member
            ? member
            : throw new InvalidCastException($"The union contains {Describe(value)}; expected {NameOf(typeof(T))}.");
    }

    private static string Describe(object? value) => value switch
    {
        null => "nothing",
        UnknownJson unknown => "JSON that matches no member: " + ShownText.Cut(unknown.Text),
        _ => "a value of " + NameOf(value.GetType()),
    };

    /// <summary>The name of a type in C# notation, without namespaces.</summary>
    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }

    internal ValueWithSourceText Copy(IUnionValue union, JsonCopies copies) => new(
        _value is null ? null : union.CopyValue(_value, copies), Source with { Elements = Source.Elements?.Copy(copies) });

    /// <summary>
    /// Writes the source text if the value is unchanged. For a changed list or map, writes the source text of its unchanged parts.
    /// </summary>
    internal void WriteTo<T>(ref JsonWriting writing, T union)
        where T : IUnionValue, IJsonCodec<T>
    {
        var plain = (T)union.WithContent(_value);
        if (Source.Elements is { } elements)
        {
            writing.Search?.Add(typeof(T), Source, writing.Position);
            writing.Kept = elements;
            T.WriteJson(ref writing, plain);
            return;
        }

        var trackedDepth = writing.BeginValue();
        var start = writing.Position;
        writing.BeginKept(Source);
        T.WriteJson(ref writing, plain);
        writing.EndKept(Source);
        if (writing.Search is { } search)
        {
            search.Add(typeof(T), Source, start);
        }
        else
        {
            var written = writing.Since(start).ToArray();
            writing.Position = start;
            SourceTextRestorer.AppendTo(ref writing, written, Source);
        }

        writing.EndValue(trackedDepth);
    }
}
