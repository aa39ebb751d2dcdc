namespace Router.Codegen.Emit;

/// <summary>The texts of a model that are strings at run time: literals, or strings created from UTF-8.</summary>
/// <param name="areUtf8">True if they are created from UTF-8; see <see cref="TextVolume"/>.</param>
internal sealed class ModelTexts(bool areUtf8)
{
    /// <summary>The class of the strings. Fields of properties have other names: a capital follows their underscore.</summary>
    private const string Class = "_texts";

    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);

    /// <summary>The expression of a text that is needed often. It is always the same string.</summary>
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

    /// <summary>The expression of a text that is needed once.</summary>
    public string Once(string text) => areUtf8 ? Made(text) : CSharpText.Literal(text);

    /// <summary>
    /// Prints the strings that were asked for, in a class of their own. So they exist before any initialiser needs them, even one in a part
    /// that a program adds to the model.
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
