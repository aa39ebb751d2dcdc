using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Drift;

/// <summary>Finds all locations in a payload that a service may change, by the types of its model.</summary>
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
            return; // a null in a list, read as an empty value
        }

        switch (value)
        {
            case JsonModel model when json is JsonObject properties:
                VisitModel(model, properties, path, isInUnion, isMember);
                break;
            case IList list when json is JsonArray array:
                for (var i = 0; i < list.Count; i++)
                {
                    var place = path.Add(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    AddOthers(ElementOf(list), array[i], place, isInUnion);
                    Visit(list[i], array[i], place, isInUnion, isMember: false);
                }

                break;
            case IDictionary map when json is JsonObject entries:
                foreach (DictionaryEntry entry in map)
                {
                    AddOthers(ElementOf(map), entries[(string)entry.Key], path.Add((string)entry.Key), isInUnion);
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
        Add(
            OtherValues.RefusesUnknown(model) ? DriftKind.OtherKind : DriftKind.UnknownProperty,
            path.Add("drifted_since"),
            isInUnion,
            """{"since":[1.10,null,"\u00e9"]}""");
        var all = ModelProperty.Of(model);
        var count = all.Count(property => json.ContainsKey(property.Name));
        foreach (var property in all)
        {
            var place = path.Add(property.Name);
            if (!property.IsRequired)
            {
                Add(DriftKind.NullForOptional, place, isInUnion);
            }
            else if (json.ContainsKey(property.Name))
            {
                if (count > 1 || json.Count == 1)
                {
                    Add(DriftKind.RequiredRemoved, place, isInUnion); // with only unknown properties left, it would be another object
                }

                if (!property.IsNullable && !OtherValues.TakesAll(property.Property.PropertyType))
                {
                    Add(DriftKind.NullForRequired, place, isInUnion);
                }
            }

            if (json[property.Name] is not { } value)
            {
                continue;
            }

            if (property.IsConstant)
            {
                Add(isMember ? DriftKind.NewUnionTag : DriftKind.NewConstant, place, isInUnion);
            }

            AddOthers(property.Property.PropertyType, value, place, isInUnion);
            Visit(property.Property.GetValue(model), value, place, isInUnion, isMember: false);
        }
    }

    private static Type ElementOf(object collection) => collection.GetType().GetGenericArguments()[^1];

    private void AddOthers(Type type, JsonNode? value, ImmutableList<string> path, bool isInUnion)
    {
        if (value is null)
        {
            return;
        }

        foreach (var other in OtherValues.OfOtherKinds(type))
        {
            Add(DriftKind.OtherKind, path, isInUnion, other);
        }

        if (OtherValues.Unreadable(type) is { } unreadable)
        {
            Add(DriftKind.Unreadable, path, isInUnion, unreadable);
        }
    }

    private void Add(DriftKind kind, ImmutableList<string> path, bool isInUnion, string? value = null)
    {
        if (path.Count > 0)
        {
            _cases.Add(new DriftCase(kind, path, isInUnion, value));
        }
    }
}
