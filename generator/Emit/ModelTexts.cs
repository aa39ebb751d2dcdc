namespace Router.Codegen.Emit;

/// <summary>The texts of a model that are strings at run time: literals, or strings that are made of UTF-8.</summary>
/// <param name="areUtf8">True if they are made of UTF-8; see <see cref="TextVolume"/>.</param>
internal sealed class ModelTexts(bool areUtf8)
{
    /// <summary>The class of the strings. No field of a property has its name: they have a capital behind the underscore.</summary>
    private const string Class = "_texts";

    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);

    /// <summary>The expression of a text that is asked for often, always with the same string.</summary>
    public string Of(string text)
    {
        if (!areUtf8)
        {
            return CSharpText.Literal(text);
        }

        if (!_fields.TryGetValue(text, out var index))
        {
            _fields.Add(text, index = _fields.Count);
        }

        return $"{Class}.T{index}";
    }

    /// <summary>The expression of a text that is asked for once.</summary>
    public string Once(string text) => areUtf8 ? Made(text) : CSharpText.Literal(text);

    /// <summary>
    /// Prints the strings that were asked for: in a class of their own, so that they are there whatever is initialised first, in the parts
    /// too that a program adds to the model.
    /// </summary>
    public void Declare(SourceWriter writer)
    {
        if (_fields.Count == 0)
        {
            return;
        }

        writer.Gap();
        writer.Open($"private static class {Class}");
        foreach (var field in _fields)
        {
            writer.Line($"internal static readonly string T{field.Value} = {Made(field.Key)};");
        }

        writer.Close();
    }

    private static string Made(string text) => $"global::System.Text.Encoding.UTF8.GetString({CSharpText.Utf8Literal(text)})";
}
