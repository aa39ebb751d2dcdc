using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Router.Codegen.Serializer;

/// <summary>
/// Converts between generated string enums and text, for the configuration binder, property grids, and serializers that use type
/// converters.
/// </summary>
/// <param name="type">The enum.</param>
internal sealed class EnumTextConverter(Type type) : TypeConverter
{
    private const string Constructors = "The type is an enum, whose base class keeps the constructors of derived types.";

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Parses the text of a value.</summary>
    /// <exception cref="FormatException">The enum is an integer enum, and the text is not an integer.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Constructors)]
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text
            ? ((IEnumText)RuntimeHelpers.GetUninitializedObject(type)).Parse(text)
            : base.ConvertFrom(context, culture, value);
}
