using Router.Codegen.Collections;

namespace Router.Codegen.Binding;

/// <summary>A page bound to names and references: all that its emitted code is printed from.</summary>
/// <param name="Name">The model's C# name.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Page">The page's path as messages show it.</param>
internal abstract record Shape(ModelName Name, string Accessibility, string Page, string Description, string? Deprecation, bool IsStrict);

/// <summary>An object.</summary>
/// <param name="Lines">The numbers of the fields' lines, counted from one, with commas between them; only the first where they follow one another.</param>
/// <param name="DateFields">How many fields of eight styles each the date-time properties need.</param>
/// <param name="AssignedFields">How many fields of 64 bits each tell which properties were assigned null.</param>
internal sealed record ObjectShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    string Lines,
    EquatableArray<PropertyShape> Properties,
    AdditionalShape? Additional,
    int DateFields,
    int AssignedFields) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict);

/// <summary>Whether a property may be absent and whether it may be null, by its page.</summary>
internal enum Presence
{
    Required,
    RequiredNullable,
    Optional,
    OptionalNullable,
}

/// <summary>A property of an object; its place among the properties is its bit among the fields that were read.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="WireName">Its JSON name.</param>
/// <param name="Constant">The JSON text of the one value that the page lists; null where there is none.</param>
/// <param name="DateSlot">The index of its style among those of the object's date-time properties; -1 where it is none.</param>
/// <param name="FieldName">The name of its backing field where it has one of its own: assigning null is told from not assigning.</param>
/// <param name="AssignedBit">The bit that tells so; -1 where it has none.</param>
/// <param name="ToleratesNull">Whether null is read as the type's empty value.</param>
internal sealed record PropertyShape(
    string Identifier,
    string WireName,
    BoundType Type,
    Presence Presence,
    string? Constant,
    string Description,
    string? Deprecation,
    string? Example,
    int DateSlot,
    string? FieldName,
    int AssignedBit,
    bool ToleratesNull)
{
    public bool IsRequired => Presence is Presence.Required or Presence.RequiredNullable;

    public bool IsNullable => Presence != Presence.Required;

    /// <summary>Whether the property starts as the constant, so that nobody has to set it.</summary>
    public bool StartsAsConstant => Constant is not null && Presence == Presence.Required;
}

/// <summary>The map of the properties that a page does not list.</summary>
/// <param name="Value">The type of their values.</param>
/// <param name="Kinds">The kinds of token that the values are, as a list of members of the runtime's TokenKinds.</param>
internal sealed record AdditionalShape(string Identifier, BoundType Value, EquatableArray<string> Kinds, string Description);

/// <summary>An enum of several values.</summary>
internal sealed record EnumShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    bool IsInteger,
    EquatableArray<EnumValueShape> Values) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict);

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueShape(string Identifier, string Text);

/// <summary>A union.</summary>
/// <param name="Arms">How values other than objects find their member: the arms of each kind of token in order of trial.</param>
internal sealed record UnionShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    EquatableArray<UnionMemberShape> Members,
    EquatableArray<UnionArm> Arms,
    ObjectArms Objects) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict);

/// <summary>A member of a union.</summary>
internal sealed record UnionMemberShape(string Identifier, string Parameter, BoundType Type);

/// <summary>The kinds of token that arms are grouped by.</summary>
internal enum ArmKind
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}

/// <summary>When an arm takes a value.</summary>
internal enum ArmTest
{
    Always,

    /// <summary>If the text is a date-time.</summary>
    DateTime,

    /// <summary>If the text is a date.</summary>
    Date,

    /// <summary>If the value is one that the enum's page lists.</summary>
    Known,

    /// <summary>If the number is an integer.</summary>
    Integer,

    /// <summary>If all elements of the array are of the arm's kinds.</summary>
    Elements,

    /// <summary>If all values of the object are of the arm's kinds.</summary>
    Values,
}

/// <summary>An arm of a union's reader.</summary>
/// <param name="Member">The member's index.</param>
/// <param name="Kinds">Members of the runtime's TokenKinds, for the tests that need them.</param>
internal sealed record UnionArm(ArmKind Kind, int Member, ArmTest Test, EquatableArray<string> Kinds);

/// <summary>How objects find their member: by the value of one property, else by all of them.</summary>
/// <param name="Tag">The property's JSON name; null where there is none.</param>
/// <param name="Cases">Which value belongs to which member.</param>
/// <param name="Fits">The member of each line of <paramref name="Description"/>.</param>
/// <param name="Description">What IJsonUnion.DescribeJson returns; null where properties do not decide.</param>
/// <param name="Only">The one member that is an object; -1 where there are more or none.</param>
internal sealed record ObjectArms(string? Tag, EquatableArray<TagCase> Cases, EquatableArray<int> Fits, string? Description, int Only);

/// <summary>A value of the tag.</summary>
/// <param name="Resume">The bit of the tag among the member's fields, where the member's reader can go on behind it; else 0.</param>
internal sealed record TagCase(string Value, int Member, ulong Resume);
