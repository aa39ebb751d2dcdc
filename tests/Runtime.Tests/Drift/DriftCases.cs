using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Drift;

/// <summary>Finds all places of a payload where a service may change it, by what its model makes of it.</summary>
internal sealed class DriftCases
{
    private readonly List<DriftCase> _cases = [];

    public static IReadOnlyList<DriftCase> Of(object value, string payload)
    {
        var cases = new DriftCases();
        cases.Visit(value, JsonNode.Parse(payload), [], isInUnion: false, isMember: false);
        return cases._cases;
    }

    private void Visit(object? value, JsonNode? json, ImmutableList<string> path, bool isInUnion, bool isMember)
    {
        if (json is null)
        {
            return; // a null in a list that is read as an empty value
        }

        switch (value)
        {
            case JsonModel model when json is JsonObject properties:
                VisitModel(model, properties, path, isInUnion, isMember);
                break;
            case IList list when json is JsonArray array:
                for (var i = 0; i < list.Count; i++)
                {
                    Visit(
                        list[i],
                        array[i],
                        path.Add(i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                        isInUnion,
                        isMember: false);
                }

                break;
            case IDictionary map when json is JsonObject entries:
                foreach (DictionaryEntry entry in map)
                {
                    Visit(entry.Value, entries[(string)entry.Key], path.Add((string)entry.Key), isInUnion, isMember: false);
                }

                break;
            case { } model when model.GetType() is { } type
                && (type.IsValueType ? !type.IsPrimitive : model is IJsonModel and not JsonModel) && type.GetProperty("Value") is { } held:
                if (type.GetProperty("IsKnown") is not null)
                {
                    Add(DriftKind.NewEnumValue, path, isInUnion);
                }
                else
                {
                    Visit(held.GetValue(model), json, path, isInUnion: true, isMember: true);
                }

                break;
        }
    }

    private void VisitModel(JsonModel model, JsonObject json, ImmutableList<string> path, bool isInUnion, bool isMember)
    {
        Add(DriftKind.UnknownProperty, path.Add("drifted_since"), isInUnion);
        foreach (var property in ModelProperty.Of(model))
        {
            var place = path.Add(property.Name);
            if (!property.IsRequired)
            {
                Add(DriftKind.NullForOptional, place, isInUnion);
            }
            else if (json.ContainsKey(property.Name))
            {
                Add(DriftKind.RequiredRemoved, place, isInUnion);
            }

            if (json[property.Name] is not { } value)
            {
                continue;
            }

            if (property.IsConstant)
            {
                Add(isMember ? DriftKind.NewUnionTag : DriftKind.NewConstant, place, isInUnion);
            }

            Visit(property.Property.GetValue(model), value, place, isInUnion, isMember: false);
        }
    }

    private void Add(DriftKind kind, ImmutableList<string> path, bool isInUnion)
    {
        if (path.Count > 0)
        {
            _cases.Add(new DriftCase(kind, path, isInUnion));
        }
    }
}
