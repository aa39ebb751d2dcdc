using System.Text.Json;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Preserving;

/// <summary>Compares values by the JSON as which they are written. So unknown properties and misfits are compared too.</summary>
internal static class ModelEquality
{
    /// <summary>True if two values are of the same type and are written as equal JSON.</summary>
    public static bool AreEqual(IJsonModel? left, IJsonModel? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        return left.GetType() == right.GetType() && AreEqual(left.ToText(), right.ToText());
    }

    /// <summary>True if two JSON texts are equal values. If a name is repeated in an object, the last value counts.</summary>
    public static bool AreEqual(byte[] left, byte[] right)
    {
        if (left.AsSpan().SequenceEqual(right))
        {
            return true;
        }

        // No recursion: source texts may be nested deeper than the stack allows.
        var pairs = new Stack<(SourceNode Left, SourceNode Right)>();
        pairs.Push((Parse(left), Parse(right)));
        while (pairs.TryPop(out var pair))
        {
            if (pair.Left.Kind != pair.Right.Kind || !TryCompare(pair.Left, pair.Right, pairs))
            {
                return false;
            }
        }

        return true;
    }

    private static SourceNode Parse(byte[] json) => SourceNode.Parse(new SourceText(json, NonCanonical.None, null));

    /// <summary>
    /// Compares two values of the same kind without their contents, and adds pairs of their contents; false if they differ.
    /// </summary>
    private static bool TryCompare(SourceNode left, SourceNode right, Stack<(SourceNode Left, SourceNode Right)> inside)
    {
        if (left.Elements is { } elements)
        {
            foreach (var pair in elements.Zip(right.Elements!))
            {
                inside.Push(pair);
            }

            return elements.Count == right.Elements!.Count;
        }

        if (left.Properties is { } properties)
        {
            foreach (var (name, value) in properties)
            {
                if (!right.Properties!.TryGetValue(name, out var other))
                {
                    return false;
                }

                inside.Push((value, other));
            }

            return properties.Count == right.Properties!.Count;
        }

        return left.Text.SequenceEqual(right.Text) || left.Kind switch
        {
            JsonTokenType.Number => NumberText.AreEqual(left.Text, right.Text),
            JsonTokenType.String => AreSameText(left.Text, right.Text),
            _ => true,
        };
    }

    private static bool AreSameText(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var one = new JsonTokenReader(left);
        var other = new JsonTokenReader(right);
        one.Read();
        other.Read();
        try
        {
            return one.Unescaped().SequenceEqual(other.Unescaped());
        }
        catch (InvalidOperationException)
        {
            return false; // an unpaired surrogate, which has only one spelling
        }
    }
}
