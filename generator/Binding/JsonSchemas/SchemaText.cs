using System.Globalization;
using System.Text;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>Builds the JSON text of a schema. Text of pages reaches schemas only as strings that are quoted here.</summary>
internal sealed class SchemaText
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<JsonSchemaPart>.Builder _parts = ImmutableArray.CreateBuilder<JsonSchemaPart>();

    /// <summary>True if a comma precedes the next key or element.</summary>
    private bool _hasItem;

    /// <summary>Opens an object or array as the next value.</summary>
    public void Open(char bracket)
    {
        Comma();
        _text.Append(bracket);
        _hasItem = false;
    }

    public void Close(char bracket)
    {
        _text.Append(bracket);
        _hasItem = true;
    }

    /// <summary>Adds a keyword of JSON Schema or a name on a page. Its value comes next.</summary>
    public void Key(string name)
    {
        Comma();
        Quote(name);
        _text.Append(':');
        _hasItem = false;
    }

    /// <summary>Adds a string.</summary>
    public void Value(string text)
    {
        Comma();
        Quote(text);
        _hasItem = true;
    }

    /// <summary>Adds a value that is already JSON.</summary>
    public void Json(string json)
    {
        Comma();
        _text.Append(json);
        _hasItem = true;
    }

    /// <summary>Adds a key and a string.</summary>
    public void Pair(string name, string text)
    {
        Key(name);
        Value(text);
    }

    /// <summary>Adds the address of another model's schema as a string.</summary>
    /// <param name="model">The model's qualified name.</param>
    public void Address(string model)
    {
        Comma();
        _parts.Add(new JsonSchemaPart(_text.ToString(), model));
        _text.Clear();
        _hasItem = true;
    }

    public EquatableArray<JsonSchemaPart> ToParts()
    {
        _parts.Add(new JsonSchemaPart(_text.ToString(), null));
        return _parts.ToImmutable();
    }

    /// <summary>A JSON string. An unpaired surrogate, which JSON cannot contain, becomes the replacement character.</summary>
    public static string Quoted(string text)
    {
        var writer = new SchemaText();
        writer.Quote(text);
        return writer._text.ToString();
    }

    private void Comma()
    {
        if (_hasItem)
        {
            _text.Append(',');
        }
    }

    private void Quote(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                _text.Append(c).Append(text[++i]);
            }
            else
            {
                _text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        _text.Append('"');
    }
}
