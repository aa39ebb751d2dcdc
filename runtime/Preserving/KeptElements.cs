using Router.Codegen.Emitted;

namespace Router.Codegen.Preserving;

/// <summary>
/// What is kept of a list or map whose elements keep their own texts, as models and unions do: only of the elements that are misfits. With
/// the text of all, each level of nesting would keep, and write, that of all levels inside it once more.
/// </summary>
internal abstract class KeptElements
{
    /// <summary>The kept elements.</summary>
    protected abstract IEnumerable<KeptElement> Elements { get; }

    /// <summary>The misfits in it and in the lists and maps inside.</summary>
    public IEnumerable<KeptElement> Misfits =>
        Elements.SelectMany(static element => element.Inside?.Misfits ?? (element.Mark is null ? [] : [element]));

    /// <summary>The same for the copy of the list or map.</summary>
    public abstract KeptElements Copy(JsonCopies copies);

    /// <summary>True if elements of a type keep their own texts.</summary>
    public static bool KeepThemselves(Type type)
    {
        while (type.IsConstructedGenericType && !typeof(JsonModel).IsAssignableFrom(type))
        {
            type = type.GetGenericArguments()[^1]; // the element of a list, the value of a map or of a nullable
        }

        return typeof(JsonModel).IsAssignableFrom(type) || typeof(IUnionValue).IsAssignableFrom(type);
    }
}
