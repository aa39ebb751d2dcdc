using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>An enum of several values.</summary>
internal sealed record EnumShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    bool IsInteger,
    EquatableArray<EnumValueShape> Values) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict)
{
    /// <summary>The values that fit a line, one on each.</summary>
    public string Lines => string.Join("\n", Values.Where(value => value.Line >= 0).Select(value => value.Text));
}

/// <summary>A value of an enum.</summary>
/// <param name="Line">Its line in the description of the enum; -1 where its text does not fit a line.</param>
internal sealed record EnumValueShape(string Identifier, string Text, int Line);
