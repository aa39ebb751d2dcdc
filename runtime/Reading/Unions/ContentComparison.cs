using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>Compares the array or object in a property with the alternatives that the property allows, for an explanation.</summary>
/// <param name="json">The object with the property, and the text after it.</param>
/// <param name="place">The offset of the array or object.</param>
internal readonly ref struct ContentComparison(ReadOnlySpan<byte> json, int place)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly int _place = place;

    /// <summary>Explains why the value is none of the alternatives; null if it is one.</summary>
    public string? With(MatchAlternative[] content)
    {
        var reader = new JsonTokenReader(_json[_place..]);
        reader.Read();
        return FaultOf(ref reader, content, 0);
    }

    /// <summary>
    /// Describes the first difference in the value at the reader. If there is none, the reader moves to the end of the value.
    /// </summary>
    /// <param name="depth">The number of lists and maps around the value.</param>
    private string? FaultOf(ref JsonTokenReader reader, MatchAlternative[] content, int depth)
    {
        var here = Array.FindAll(content, inner => inner.Wrappers.Length == depth);
        var objects = Array.FindAll(here, static inner => inner.Fields is not null);
        var lists = Inside(content, depth, (byte)'[');
        var maps = Inside(content, depth, (byte)'<');
        var kinds = here.Aggregate(TokenKinds.None, static (kinds, inner) => kinds | inner.Kinds);
        var isOpen = (kinds & ObjectComparison.KindsOf(ref reader)) != 0; // any value of the kind is allowed
        if (!isOpen && reader.TokenType == JsonTokenType.StartArray && lists.Length > 0)
        {
            return FaultInside(ref reader, lists, depth + 1);
        }

        if (!isOpen && reader.TokenType == JsonTokenType.StartObject && objects.Length + maps.Length > 0)
        {
            return FaultOfObject(ref reader, objects, maps, depth);
        }

        kinds |= (lists.Length > 0 ? TokenKinds.Array : TokenKinds.None)
            | (objects.Length + maps.Length > 0 ? TokenKinds.Object : TokenKinds.None);
        if (isOpen)
        {
            reader.Skip();
            return null;
        }

        var expected = ObjectComparison.NameOf(kinds) is { Length: > 0 } name ? ", not " + name : "";
        return $"{Has(depth)} {FoundToken.Describe(reader, NonCanonical.None)}{PlaceOf(reader, depth)}{expected}";
    }

    /// <summary>Explains why an object is none of several alternatives: its differences from the first one.</summary>
    private string? FaultOfObject(ref JsonTokenReader reader, MatchAlternative[] objects, MatchAlternative[] maps, int depth)
    {
        string? first = null;
        foreach (var inner in objects)
        {
            if (new ObjectComparison(_json[(_place + reader.TokenStartIndex)..]).With(inner.Fields!).Texts is not [var text, ..])
            {
                reader.Skip();
                return null;
            }

            first ??= $"{Has(depth)} another object{PlaceOf(reader, depth)}: {text}";
        }

        return maps.Length == 0 ? first : FaultInside(ref reader, maps, depth + 1) is { } inMap ? first ?? inMap : null;
    }

    private string? FaultInside(ref JsonTokenReader reader, MatchAlternative[] content, int depth)
    {
        string? fault = null;
        while (fault is null && reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
            }

            fault = FaultOf(ref reader, content, depth);
        }

        return fault;
    }

    private string PlaceOf(in JsonTokenReader reader, int depth) =>
        depth == 0 ? "" : " at " + JsonPath.Of(new JsonTokenReader(_json), _place + reader.TokenStartIndex).Text;

    /// <summary>The verb of a sentence about the property: it "is" the value, or "has" it in a list or map.</summary>
    private static string Has(int depth) => depth == 0 ? "is" : "has";

    private static MatchAlternative[] Inside(MatchAlternative[] content, int depth, byte wrapper) =>
        Array.FindAll(content, inner => inner.Wrappers.Length > depth && inner.Wrappers[depth] == wrapper);
}
