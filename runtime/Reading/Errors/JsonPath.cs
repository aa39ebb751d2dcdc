using System.Globalization;
using System.Text;
using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Errors;

/// <summary>
/// The path of a position in a JSON text. It is found by reading the text again, so successful reading has no cost for it.
/// </summary>
/// <param name="Text">The path.</param>
/// <param name="Objects">
/// The objects on the path, innermost first: each one's start offset and the property the path continues with (null at the end).
/// </param>
internal readonly record struct JsonPath(string Text, IReadOnlyList<(long Start, string? Property)> Objects)
{
    /// <summary>
    /// Finds the path from the value at (or after) <paramref name="reader"/> to the token at <paramref name="position"/>.
    /// </summary>
    public static JsonPath Of(JsonTokenReader reader, int position)
    {
        var steps = new Stack<Step>();
        try
        {
            if (reader.TokenType == JsonTokenType.None)
            {
                reader.Read();
            }

            while (reader.TokenStartIndex < position)
            {
                Enter(ref reader, steps);
                if (!reader.Read())
                {
                    break;
                }

                if (reader.TokenType == JsonTokenType.EndObject && reader.TokenStartIndex == position && steps.Count > 0)
                {
                    steps.Peek().Name = null; // at the end of an object, the path is that of the object
                    break;
                }

                Leave(ref reader, steps);
            }
        }
        catch (JsonException)
        {
            // The text ends or is malformed here: the path so far is the path of the error.
        }
        catch (InvalidOperationException)
        {
            // A name is not valid Unicode: the path so far is the path of the error.
        }

        return new JsonPath(TextOf(steps), [.. steps.Where(step => !step.IsArray).Select(step => (step.Start, step.Name))]);
    }

    /// <summary>
    /// Finds the path of the value at an offset, which is inside <paramref name="depth"/> objects and arrays. False if the text does not
    /// begin with the outermost one, like a later piece of a stream.
    /// </summary>
    /// <param name="reader">The reader before the first token.</param>
    public static bool TryFind(JsonTokenReader reader, int position, int depth, out string path)
    {
        var steps = new Stack<Step>();
        path = "";
        try
        {
            var any = reader.Read();
            while (any && reader.TokenStartIndex < position)
            {
                Enter(ref reader, steps);
                any = reader.Read();
                Leave(ref reader, steps);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false; // the text begins in the middle of a value
        }

        path = TextOf(steps);
        return reader.TokenStartIndex == position && reader.CurrentDepth == depth;
    }

    /// <summary>Appends a property to the path of its object.</summary>
    public static void AppendProperty(StringBuilder path, string name) =>
        _ = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? path.Append('.').Append(name)
            : path.Append("['").Append(JsonEncodedText.Encode(name)).Append("']");

    private static string TextOf(Stack<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            step.Append(path);
        }

        return path.ToString();
    }

    private static void Enter(ref JsonTokenReader reader, Stack<Step> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                steps.Push(new Step { Start = reader.TokenStartIndex });
                break;
            case JsonTokenType.StartArray:
                steps.Push(new Step { Index = 0, IsArray = true });
                break;
            case JsonTokenType.PropertyName:
                steps.Peek().Name = reader.GetString();
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Next(steps);
                break;
            default:
                Next(steps);
                break;
        }
    }

    private static void Leave(ref JsonTokenReader reader, Stack<Step> steps)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && steps.Count > 0)
        {
            steps.Pop();
        }
    }

    private static void Next(Stack<Step> steps)
    {
        if (steps.Count > 0 && steps.Peek().IsArray)
        {
            steps.Peek().Index++;
        }
    }

    private sealed class Step
    {
        public string? Name { get; set; }

        public int Index { get; set; }

        public bool IsArray { get; init; }

        public long Start { get; init; }

        public void Append(StringBuilder path)
        {
            if (IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{Index}]");
            }
            else if (Name is { } name)
            {
                AppendProperty(path, name);
            }
        }
    }
}
