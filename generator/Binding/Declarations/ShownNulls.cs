using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.Declarations;

/// <summary>Applies the evidence of null on a page to fields whose types cannot state it.</summary>
internal static class ShownNulls
{
    /// <summary>The page with all fields nullable for which it shows null; the same page if there are none.</summary>
    public static Page Apply(Page page, Dialect dialect)
    {
        if (page.Body is not FieldsBody { Rows: var rows } || rows.All(static row => row.ShownNull == ShownNull.Nowhere))
        {
            return page;
        }

        var shown = rows.Select(row => IsShown(row, dialect) ? row with { IsNullable = true } : row);
        return page with { Body = new FieldsBody(shown.ToEquatableArray()) };
    }

    private static bool IsShown(FieldRow row, Dialect dialect)
    {
        if (row.ShownNull == ShownNull.Nowhere)
        {
            return false;
        }

        var type = dialect.ParseCell(row.Type);
        return !dialect.Habits.SaysNull(type) && row.ShownNull >= Least(type);
    }

    /// <summary>The least evidence of null that is enough for a type.</summary>
    private static ShownNull Least(TypeExpression type) => type switch
    {
        WrappedType wrapped => Least(wrapped.Inner),
        ListType or MapType => ShownNull.OfField,
        PrimitiveType { Kind: not (PrimitiveKind.String or PrimitiveKind.Any) } => ShownNull.AsNone,
        _ => ShownNull.OfSingleValue,
    };
}
