using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Router.Codegen.Preserving;
using Router.Codegen.Writing;

namespace Router.Codegen.Emitted;

/// <summary>A union's value together with the text that it was read from, where the value does not determine that text.</summary>
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

    /// <summary>The value in the content of a union, if it is of a type.</summary>
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

    /// <summary>The hash code of the value in the content of a union; 0 where there is none.</summary>
    public static int GetHashCode(object? content) => ValueOf(content)?.GetHashCode() ?? 0;

    /// <summary>The value in the content of a union as text; empty where there is none.</summary>
    public static string ToString(object? content) => ValueOf(content)?.ToString() ?? "";

    /// <summary>Writes the text if the value is unchanged; in a changed list or map, writes the text of unchanged parts.</summary>
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
