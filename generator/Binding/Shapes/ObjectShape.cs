using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Shapes;

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

/// <summary>The map of the properties that a page does not list.</summary>
/// <param name="Value">The type of their values.</param>
internal sealed record AdditionalShape(string Identifier, BoundType Value, string Description);
