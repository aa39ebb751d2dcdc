using Router.Codegen.Binding.Declarations;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Unions;

/// <summary>A form of the values of a type, without the lists and maps around it.</summary>
/// <param name="Wrappers">'[' for each list and '&lt;' for each map around the value, outermost first.</param>
/// <param name="Type">The type of the value; null for JSON null in a list or map.</param>
internal sealed record WrappedForm(string Wrappers, TypeFacts? Type)
{
    /// <summary>The maximum nesting of lists and maps that is followed.</summary>
    private const int MaxWrappers = 3;

    /// <summary>The forms of a type's values: JSON null at each depth where it may occur, and the innermost type.</summary>
    public static IEnumerable<WrappedForm> Of(TypeFacts type, Declaration from, string wrappers)
    {
        while (true)
        {
            var canBeNull = false;
            switch (type.Expression)
            {
                case WrappedType wrapped:
                    canBeNull = wrapped.CanBeNull || wrapped.CanBeAbsent;
                    type = type.With(wrapped.Inner);
                    break;
                case ListType list when wrappers.Length < MaxWrappers:
                    (wrappers, canBeNull) = (wrappers + "[", from.Set.HasOpenNulls);
                    type = type.With(list.Element);
                    break;
                case MapType map when wrappers.Length < MaxWrappers:
                    (wrappers, canBeNull) = (wrappers + "<", from.Set.HasOpenNulls);
                    type = type.With(map.Value);
                    break;
                default:
                    yield return new WrappedForm(wrappers, type);
                    yield break;
            }

            if (canBeNull && wrappers.Length > 0)
            {
                yield return new WrappedForm(wrappers, null);
            }
        }
    }
}
