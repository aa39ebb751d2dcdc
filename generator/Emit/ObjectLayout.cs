using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>The fields for the state of an object's properties: which ones were assigned, and the styles of date-times.</summary>
internal sealed class ObjectLayout
{
    /// <summary>The number of bits in a field or variable.</summary>
    private const int BitsPerMask = 64;

    /// <summary>The number of date-time styles in a field.</summary>
    private const int StylesPerField = 8;

    private const int BitsPerStyle = 8;

    /// <summary>The maximum number of properties whose bits are in an int, which makes a smaller assembly than a ulong.</summary>
    private const int MostOfInt = 31;

    private readonly bool _hasIntMask;
    private readonly bool _areNullable;

    public ObjectLayout(ObjectShape shape)
    {
        Shape = shape;
        _hasIntMask = shape.Properties.Count <= MostOfInt;
        _areNullable = AreMostlyNullable(shape);
        var properties = new List<PropertyLayout>(shape.Properties.Count);
        var (dates, tracked) = (0, -1);
        foreach (var property in shape.Properties)
        {
            var index = properties.Count;
            var style = property.Form == ValueForm.DateTime ? StyleAt(dates++) : null;
            var assigned = property.Presence == Presence.OptionalNullable ? AssignedAt(tracked = index) : null;
            var fieldType = FieldTypeOf(property);
            properties.Add(new PropertyLayout(property, fieldType, CSharpText.Literal(index), LabelOf(property.WireName), style, assigned));
        }

        Properties = properties;
        DateFields = (dates + StylesPerField - 1) / StylesPerField;
        AssignedFields = (tracked + BitsPerMask) / BitsPerMask;
    }

    public ObjectShape Shape { get; }

    public IReadOnlyList<PropertyLayout> Properties { get; }

    /// <summary>The type of the object in its reader and writer.</summary>
    public string OwnType => _areNullable ? Shape.Name.Identifier + "?" : Shape.Name.Identifier;

    /// <summary>The number of fields for the styles of date-times.</summary>
    public int DateFields { get; }

    /// <summary>The number of fields that record assigned properties, if these distinguish null from absence.</summary>
    public int AssignedFields { get; }

    /// <summary>True if programs must set a property of a new object.</summary>
    public bool HasRequiredMember => Shape.Properties.Any(static property => property.IsRequiredMember);

    /// <summary>True if the reader needs a constructor that sets neither required members nor optional constants.</summary>
    public bool HasReaderConstructor => HasRequiredMember
        || Shape.Properties.Any(static property => property is { StartsAsConstant: true, Presence.IsNullable: true });

    /// <summary>
    /// The description of the model for the runtime library: marks of its set, and the wire names, with a mark before required ones.
    /// </summary>
    public string Description => (Shape.Head.IsStrict ? "\n" : Shape.Head.RefusesMisfits ? "\r" : "")
        + (Shape.Head.HasOpenNulls ? "\f" : "")
        + string.Join("\n", Shape.Properties.Select(Describe));

    /// <summary>The page in the model's attribute. Only the folder, if the file has the usual name: the model's in lower case.</summary>
    public string PageOrFolder
    {
        get
        {
            var page = Shape.Head.Page;
            var folder = PagePath.FolderOf(page);
            return page == $"{folder}{Shape.Name.Identifier.TrimStart('@').ToLowerInvariant()}.md" ? folder : page;
        }
    }

    /// <summary>The type of the fields that record assigned properties.</summary>
    public string MaskType => _hasIntMask ? "int" : "ulong";

    /// <summary>The conversion from 64 bits to that type.</summary>
    public string MaskCast => _hasIntMask ? "(int)" : "";

    private static string Describe(PropertyShape property) => (property.Presence.IsRequired ? "\t" : "")
        + (property.WireName.Length > 0 && property.WireName[0] is '\t' or '\r' or '\f' or '\v' ? "\v" : "")
        + property.WireName;

    /// <summary>The text before a value in JSON: a comma, the quoted name, a colon.</summary>
    public static string LabelOf(string wireName) => "," + JsonText.Quote(wireName) + ":";

    /// <summary>
    /// True if most properties may be null. The compiler annotates a class like most of its members, and each member that differs. Fields
    /// and methods of emitted code, which programs do not see, are therefore annotated like most properties.
    /// </summary>
    private static bool AreMostlyNullable(ObjectShape shape)
    {
        var references = shape.Properties.Where(static property => !property.IsOblivious && !property.Type.IsValueType()).ToList();
        var nullable = references.Count(static property => property.Presence.IsNullable && property.Form != ValueForm.Collection);
        return nullable > references.Count(static property => !property.Presence.IsNullable);
    }

    private string FieldTypeOf(PropertyShape property) => property switch
    {
        { Presence.IsNullable: true, Type: ModelBound { Kind: ModelKind.Union } } => TypeText.Of(property.Type),
        { IsOblivious: false } when !property.Type.IsValueType() =>
            _areNullable ? TypeText.Nullable(property.Type) : TypeText.Of(property.Type),
        _ => property.Presence.IsNullable ? TypeText.Nullable(property.Type) : TypeText.Of(property.Type),
    };

    private static StylePlace StyleAt(int date) => new(
        "_dates" + CSharpText.Literal(date / StylesPerField), CSharpText.Literal(date % StylesPerField * BitsPerStyle));

    private AssignedPlace AssignedAt(int index) => new(
        "_assigned" + CSharpText.Literal(index / BitsPerMask),
        CSharpText.HexLiteral(1UL << (index % BitsPerMask)) + (_hasIntMask ? "" : "UL"));
}

/// <summary>A property with the C# text for it in the emitted class.</summary>
/// <param name="FieldType">The type of its field.</param>
/// <param name="Number">The index of the property.</param>
/// <param name="Label">The text before its value in JSON.</param>
/// <param name="Style">The place of the date-time's style; null if it is not a date-time.</param>
/// <param name="Assigned">The bit that records its assignment; null if assignment is not recorded.</param>
internal sealed record PropertyLayout(
    PropertyShape Shape, string FieldType, string Number, string Label, StylePlace? Style, AssignedPlace? Assigned)
{
    /// <summary>The field of the property's value.</summary>
    public string Field => "_" + Shape.Identifier;
}

/// <summary>The place of a date-time's style: eight bits of a field.</summary>
internal sealed record StylePlace(string Field, string Shift);

/// <summary>The place of a bit in a field.</summary>
internal sealed record AssignedPlace(string Field, string Bit);
