using System.Globalization;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Where an object keeps what its properties alone do not say: the bits of its fields, and the styles in which date-times came.</summary>
internal sealed class ObjectLayout
{
    /// <summary>The bits in one field or variable.</summary>
    private const int BitsPerMask = 64;

    /// <summary>The styles of date-times in one field.</summary>
    private const int StylesPerField = 8;

    private const int BitsPerStyle = 8;

    /// <summary>The most properties whose bits are an int's, which costs the compiler less than a ulong, and the assembly too.</summary>
    private const int MostOfInt = 31;

    private readonly bool _hasIntMask;

    public ObjectLayout(ObjectShape shape)
    {
        Shape = shape;
        _hasIntMask = shape.Properties.Count <= MostOfInt;
        var properties = new List<PropertyLayout>(shape.Properties.Count);
        var (dates, tracked) = (0, -1);
        foreach (var property in shape.Properties)
        {
            var index = properties.Count;
            var style = property.Form == ValueForm.DateTime ? StyleAt(dates++) : null;
            var assigned = property.Presence == Presence.OptionalNullable ? AssignedAt(tracked = index) : null;
            properties.Add(new PropertyLayout(property, index.ToString(CultureInfo.InvariantCulture), LabelOf(property.WireName), style, assigned));
        }

        Properties = properties;
        DateFields = (dates + StylesPerField - 1) / StylesPerField;
        AssignedFields = (tracked + BitsPerMask) / BitsPerMask;
    }

    public ObjectShape Shape { get; }

    public IReadOnlyList<PropertyLayout> Properties { get; }

    /// <summary>How many fields the styles of date-times take.</summary>
    public int DateFields { get; }

    /// <summary>How many fields tell which properties were assigned; the bits of those alone count that tell null from absence.</summary>
    public int AssignedFields { get; }

    /// <summary>Whether somebody has to set a property, so that the reader, which sets them one after the other, needs a constructor of its own.</summary>
    public bool HasRequiredMember => Shape.Properties.Any(static property => property.IsRequiredMember);

    /// <summary>The page as the model's attribute says it: its folder alone where the file has the model's name in small letters, as most have.</summary>
    public string PageOrFolder
    {
        get
        {
            var page = Shape.Head.Page;
            var folder = PagePath.FolderOf(page);
            return page == $"{folder}{Shape.Name.Identifier.TrimStart('@').ToLowerInvariant()}.md" ? folder : page;
        }
    }

    /// <summary>The type of the fields that tell which properties were assigned.</summary>
    public string MaskType => _hasIntMask ? "int" : "ulong";

    /// <summary>The conversion of 64 bits to that type.</summary>
    public string MaskCast => _hasIntMask ? "(int)" : "";

    /// <summary>The bits of the required properties, 64 properties a mask.</summary>
    public IReadOnlyList<ulong> Required
    {
        get
        {
            var masks = new ulong[(Shape.Properties.Count + BitsPerMask - 1) / BitsPerMask];
            for (var i = 0; i < Shape.Properties.Count; i++)
            {
                masks[i / BitsPerMask] |= Shape.Properties[i].Presence.IsRequired ? 1UL << (i % BitsPerMask) : 0;
            }

            return masks;
        }
    }

    /// <summary>The text before the value in JSON: a comma, the name in quotes, a colon.</summary>
    public static string LabelOf(string wireName) => "," + JsonText.Quote(wireName) + ":";

    private static StylePlace StyleAt(int date) => new(
        "_dates" + (date / StylesPerField).ToString(CultureInfo.InvariantCulture),
        (date % StylesPerField * BitsPerStyle).ToString(CultureInfo.InvariantCulture));

    private AssignedPlace AssignedAt(int index) => new(
        "_assigned" + (index / BitsPerMask).ToString(CultureInfo.InvariantCulture),
        "0x" + (1UL << (index % BitsPerMask)).ToString("X", CultureInfo.InvariantCulture) + (_hasIntMask ? "" : "UL"));
}

/// <summary>A property with its place in the emitted class, as code writes it.</summary>
/// <param name="Number">Its number among the properties.</param>
/// <param name="Label">The text before its value in JSON.</param>
/// <param name="Style">Where the style of its date-time is; null where it is none.</param>
/// <param name="Assigned">Where it is noted that it was assigned; null where that is all the same.</param>
internal sealed record PropertyLayout(PropertyShape Shape, string Number, string Label, StylePlace? Style, AssignedPlace? Assigned)
{
    /// <summary>The field that holds the property's value.</summary>
    public string Field => "_" + Shape.Identifier;
}

/// <summary>The style of a date-time: eight bits of a field.</summary>
internal sealed record StylePlace(string Field, string Shift);

/// <summary>A bit of a field.</summary>
internal sealed record AssignedPlace(string Field, string Bit);
