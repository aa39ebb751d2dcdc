using System.Globalization;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>What a model is.</summary>
internal enum ModelKind
{
    Object,
    TextEnum,
    IntegerEnum,

    /// <summary>An enum of one value or none, which is no type of its own.</summary>
    Constant,

    Union,

    /// <summary>A model whose page could not be read: what refers to it is raw JSON.</summary>
    Unread,
}

/// <summary>What other pages have to know of a page to refer to it.</summary>
/// <param name="Path">The page's path, with '/' between its parts.</param>
/// <param name="Constant">The JSON text of a constant's value; null where the enum lists none.</param>
internal sealed record Declaration(string Path, SchemaSet Set, string Title, ModelKind Kind, string? Constant)
{
    /// <summary>What a page declares; null where it is a model in other dialects only.</summary>
    public static Declaration? Of(TypedPage typed)
    {
        var (page, set) = (typed.Page, typed.Set);
        var path = PagePath.Normalize(page.Path);
        return page.Body switch
        {
            FieldsBody => new(path, set, page.Title, ModelKind.Object, null),
            MembersBody => new(path, set, page.Title, ModelKind.Union, null),
            UnreadBody => new(path, set, page.Title, ModelKind.Unread, null),
            TitleOnlyBody => set.Dialect is Dialect.Java or Dialect.Ruby or Dialect.CSharp ? new(path, set, page.Title, ModelKind.Union, null) : null,
            ValuesBody { Values: { Count: 0 } } => new(path, set, page.Title, ModelKind.Constant, null),
            ValuesBody { Values: { Count: 1 } values } body => new(path, set, page.Title, ModelKind.Constant, EnumValues.Json(values[0], EnumValues.AreIntegers(body))),
            ValuesBody body => new(path, set, page.Title, EnumValues.AreIntegers(body) ? ModelKind.IntegerEnum : ModelKind.TextEnum, null),
            _ => null,
        };
    }
}

/// <summary>What all pages declare, in the order of the pages: what decides names, and stays as it is when a page's fields change.</summary>
internal sealed record AllDeclarations(EquatableArray<Declaration> Items)
{
    public static AllDeclarations Of(ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (page.Declaration is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return new AllDeclarations(declarations.ToImmutable());
    }
}

/// <summary>The values of enum pages.</summary>
internal static class EnumValues
{
    /// <summary>Whether all values are integers: a page whose table does not quote its values cannot say otherwise.</summary>
    public static bool AreIntegers(ValuesBody body) =>
        body.Values.Count > 0 && body.Values.All(value => value.Notation != ValueNotation.Quoted && IsInteger(value.Text));

    /// <summary>A value as JSON text.</summary>
    public static string Json(ValueRow value, bool isInteger) => isInteger || IsBoolean(value) ? value.Text : JsonText.Quote(value.Text);

    private static bool IsBoolean(ValueRow value) => value is { Notation: ValueNotation.Bare, Text: "true" or "false" };

    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
