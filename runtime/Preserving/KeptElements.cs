using Router.Codegen.Emitted;

namespace Router.Codegen.Preserving;

/// <summary>
/// The misfits of a list or map whose elements keep their own source texts, as models and unions do. Keeping the text of the whole list
/// would repeat the text of every inner level at each level of nesting.
/// </summary>
internal abstract class KeptElements
{
    /// <summary>The kept elements.</summary>
    protected abstract IEnumerable<KeptElement> Elements { get; }

    /// <summary>The misfits in the list or map and in the lists and maps inside it.</summary>
    public IEnumerable<KeptElement> Misfits =>
        Elements.SelectMany(static element => element.Inside?.Misfits ?? (element.Mark is null ? [] : [element]));

    /// <summary>Makes the same for a copy of the list or map.</summary>
    public abstract KeptElements Copy(JsonCopies copies);

    /// <summary>True if elements of the type keep their own source texts.</summary>
    public static bool KeepThemselves(Type type)
    {
        while (type.IsConstructedGenericType && !typeof(JsonModel).IsAssignableFrom(type))
        {
            type = type.GetGenericArguments()[^1]; // the element of a list, the value of a map or of a nullable
        }

        return typeof(JsonModel).IsAssignableFrom(type) || typeof(IUnionValue).IsAssignableFrom(type);
    }
}
