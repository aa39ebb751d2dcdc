using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Router.Codegen.Serializer;

/// <summary>
/// Makes values of generated enums of text, and the reverse, for the configuration binder, property grids, and serializers that ask for
/// such a converter.
/// </summary>
/// <param name="type">The enum.</param>
internal sealed class EnumTextConverter(Type type) : TypeConverter
{
    private const string Constructors = "The type is an enum, whose base keeps the constructors of what derives from it.";

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Makes the value of a text.</summary>
    /// <exception cref="FormatException">The enum is one of integers, and the text is none.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Constructors)]
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text
            ? ((IEnumText)RuntimeHelpers.GetUninitializedObject(type)).Parse(text)
            : base.ConvertFrom(context, culture, value);
}
