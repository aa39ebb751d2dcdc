using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>A page bound to names and references: all that its emitted code is printed from.</summary>
/// <param name="Name">The model's C# name.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Page">The page's path as messages show it.</param>
internal abstract record Shape(ModelName Name, string Accessibility, string Page, string Description, string? Deprecation, bool IsStrict);

/// <summary>An object.</summary>
/// <param name="Lines">The fields' lines, counted from one; only the first where they follow one another.</param>
/// <param name="DateFields">How many fields of eight styles each the date-time properties need.</param>
/// <param name="AssignedFields">How many fields of 64 bits each tell which properties were assigned; the bits of those alone count that tell null from absence.</param>
internal sealed record ObjectShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    EquatableArray<int> Lines,
    EquatableArray<PropertyShape> Properties,
    AdditionalShape? Additional,
    int DateFields,
    int AssignedFields) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict)
{
    /// <summary>The bits in one field or variable.</summary>
    public const int BitsPerMask = 64;

    /// <summary>The styles of date-times in one field.</summary>
    public const int StylesPerField = 8;

    /// <summary>The most fields whose bits are an int's, which costs the compiler less than a ulong, and the assembly too.</summary>
    private const int MostOfInt = 31;

    /// <summary>Whether the bits of all fields are an int's.</summary>
    public bool HasIntMask => Properties.Count <= MostOfInt;

    /// <summary>How many masks the bits of all fields take.</summary>
    public int Masks => (Properties.Count + BitsPerMask - 1) / BitsPerMask;

    /// <summary>The page as the model's attribute tells it: its folder alone where the file has the model's name in small letters, as most have.</summary>
    public string PageOrFolder => PagePath.FolderOf(Page) is var folder && Page == $"{folder}{Name.Identifier.TrimStart('@').ToLowerInvariant()}.md" ? folder : Page;

    /// <summary>Whether somebody has to set a property, so that the reader, which sets them by and by, needs a constructor of its own.</summary>
    public bool HasRequiredMember => Properties.Any(property => property.IsRequiredMember);

    /// <summary>The bits of the required properties.</summary>
    public ulong RequiredIn(int mask)
    {
        var required = 0UL;
        for (var bit = 0; bit < BitsPerMask && (mask * BitsPerMask) + bit < Properties.Count; bit++)
        {
            required |= Properties[(mask * BitsPerMask) + bit].IsRequired ? 1UL << bit : 0;
        }

        return required;
    }
}

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
/// <param name="AssignedBit">The bit that tells assigning null from not assigning: the property's place among all; -1 where that is all the same.</param>
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
    int AssignedBit,
    bool ToleratesNull)
{
    public bool IsRequired => Presence is Presence.Required or Presence.RequiredNullable;

    public bool IsNullable => Presence != Presence.Required;

    /// <summary>Whether the property starts as the constant, so that nobody has to set it.</summary>
    public bool StartsAsConstant => Constant is not null && Presence == Presence.Required;

    /// <summary>Whether whoever makes an object has to set the property.</summary>
    public bool IsRequiredMember => IsRequired && !StartsAsConstant;

    /// <summary>What stands before the value in JSON: a comma, the name in quotes, a colon.</summary>
    public string Label => LabelOf(WireName);

    /// <summary>The label of a name.</summary>
    public static string LabelOf(string wireName) => "," + JsonText.Quote(wireName) + ":";

    /// <summary>The text of the constant as JSON, where that is a string with nothing escaped: so it can be written together with the label.</summary>
    public string? PlainConstant => Constant is { } json && Type is ScalarBound { Kind: Scalar.Text } && JsonText.IsPlain(JsonText.Unquote(json)) ? json : null;
}

/// <summary>The map of the properties that a page does not list.</summary>
/// <param name="Value">The type of their values.</param>
internal sealed record AdditionalShape(string Identifier, BoundType Value, string Description);

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

/// <summary>A union.</summary>
/// <param name="Leaves">What a value may be once unions inside are looked into.</param>
/// <param name="Arms">How values find their leaf: the arms of each kind of token in order of trial.</param>
/// <param name="Tag">What tells objects apart before any arm is tried; null where no property does.</param>
/// <param name="Fit">What tells apart the values that only their content does; null where nothing has to.</param>
/// <param name="Numbered">The leaves that are read by their number: those that content tells apart in the order of its lines, then others.</param>
internal sealed record UnionShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    EquatableArray<UnionMemberShape> Members,
    EquatableArray<UnionLeaf> Leaves,
    EquatableArray<UnionArm> Arms,
    TagTable? Tag,
    FitTable? Fit,
    EquatableArray<int> Numbered) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict);

/// <summary>A member of a union.</summary>
internal sealed record UnionMemberShape(string Identifier, string Parameter, BoundType Type);

/// <summary>A type that is no union itself: a member of the union, or of a union that is.</summary>
/// <param name="Through">The unions that the value is wrapped in to become a member, the outermost first.</param>
internal sealed record UnionLeaf(EquatableArray<BoundType> Through, BoundType Type);

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

    /// <summary>If the value can be read as the leaf's type.</summary>
    Try,

    /// <summary>Always, for the value can be nothing else; as a list or map it may hold texts that its values do not determine.</summary>
    Last,

    /// <summary>If the value fits one of the leaves of <see cref="FitTable"/>, the best of them.</summary>
    Fit,

    /// <summary>If the text is a date-time.</summary>
    DateTime,

    /// <summary>If the text is a date.</summary>
    Date,

    /// <summary>If the value is one that the enum's page lists.</summary>
    Known,

    /// <summary>If the number is an integer.</summary>
    Integer,
}

/// <summary>An arm of a union's reader.</summary>
/// <param name="Leaf">The leaf's index; -1 where the fit decides.</param>
internal sealed record UnionArm(ArmKind Kind, int Leaf, ArmTest Test)
{
    /// <summary>Whether no value goes past the arm.</summary>
    public bool TakesAll => Test is ArmTest.Always or ArmTest.Last;
}

/// <summary>How objects find their leaf by the value of one property.</summary>
/// <param name="Name">The property's JSON name.</param>
internal sealed record TagTable(string Name, EquatableArray<TagCase> Cases)
{
    /// <summary>What stands before the value in JSON.</summary>
    public string Label => PropertyShape.LabelOf(Name);
}

/// <summary>A value of the tag.</summary>
/// <param name="Resume">The bit of the tag among the leaf's fields, where the leaf's reader can go on behind it; else 0.</param>
internal sealed record TagCase(string Value, int Leaf, ulong Resume)
{
    /// <summary>Whether the value stands in JSON as it is, with nothing escaped.</summary>
    public bool IsPlain => JsonText.IsPlain(Value);
}

/// <summary>How values find their leaf by all that is in them.</summary>
/// <param name="Description">What IJsonUnion.DescribeJson returns.</param>
/// <param name="Leaves">The leaf of each line of it.</param>
internal sealed record FitTable(string Description, EquatableArray<FitLeaf> Leaves);

/// <summary>A leaf that content decides for.</summary>
internal sealed record FitLeaf(int Leaf, ArmKind Kind);
