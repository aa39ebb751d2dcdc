using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The path of a place in a JSON text, found by reading the text again: reading that succeeds pays nothing for it.</summary>
internal static class JsonPath
{
    /// <summary>The path from the value that <paramref name="reader"/> stands on (or before) to the token at <paramref name="position"/>.</summary>
    /// <param name="property">The last property name on the path; null where there is none.</param>
    public static string Of(Utf8JsonReader reader, long position, out string? property)
    {
        var steps = new Stack<Step>();
        property = null;
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

                Leave(ref reader, steps);
            }
        }
        catch (JsonException)
        {
            // The text ends or breaks here: the path so far is the path of the break.
        }
        catch (InvalidOperationException)
        {
            // A name that is no valid Unicode: likewise.
        }

        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            step.Append(path);
            property = step.Name ?? property;
        }

        return path.ToString();
    }

    private static void Enter(ref Utf8JsonReader reader, Stack<Step> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                steps.Push(new Step());
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

    private static void Leave(ref Utf8JsonReader reader, Stack<Step> steps)
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

        public void Append(StringBuilder path)
        {
            if (IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{Index}]");
            }
            else if (Name is { } name)
            {
                _ = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_')
                    ? path.Append('.').Append(name)
                    : path.Append("['").Append(name).Append("']");
            }
        }
    }
}
