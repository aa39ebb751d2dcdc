using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Declarations;

/// <summary>
/// The part of a page that a union needs if the page is its member, or the type of a member's field. It contains no ranges.
/// </summary>
/// <param name="Values">The values of an enum as text.</param>
internal sealed record PageFacts(
    string Path,
    EquatableArray<FieldFacts> Fields,
    EquatableArray<string> Values,
    EquatableArray<TypeFacts> Members)
{
    public static PageFacts Of(TypedPage page) => new(
        PagePath.Normalize(page.Page.Path),
        page.Fields
            .Select(field => new FieldFacts(field.WireName, TypeFacts.Of(field.Type, field.Row.Type), field.IsRequired))
            .ToEquatableArray(),
        page.Page.Body is ValuesBody { Values: var values }
            ? values.Select(value => value.Text).ToEquatableArray()
            : EquatableArray<string>.Empty,
        page.Members.Select(member => TypeFacts.Of(member.Type, member.Cell)).ToEquatableArray());

    /// <summary>The number of characters in JSON names, values and constants, including their marks in JSON.</summary>
    public long CountCharacters() =>
        Fields.Sum(static field => field.WireName.Length + 2L + ConstantOf(field.Type.Expression))
        + Values.Sum(static value => value.Length + 1L);

    private static int ConstantOf(TypeExpression type) => type switch
    {
        WrappedType wrapped => ConstantOf(wrapped.Inner),
        LiteralType { Values: { Count: 1 } only } => only[0].Length,
        _ => 0,
    };
}

/// <summary>A field of a page.</summary>
internal sealed record FieldFacts(string WireName, TypeFacts Type, bool IsRequired);
