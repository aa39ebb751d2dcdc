using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Tests.Drift;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Misfits;

/// <summary>An assigned value replaces the one that was read, for every property of every payload.</summary>
public sealed class AssignmentTests
{
    public static TheoryData<string> Sources =>
    [
        .. Payload.Names.Where(name => Payload.ModelOf(name).Read(Payload.Read(name)) is JsonModel),
        .. Vector.All
            .Where(entry => entry.Value is { Error: null, Misfits: null } && IsOpenModel(entry.Value))
            .Select(entry => entry.Key),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void An_assigned_value_replaces_a_misfit(string source)
    {
        var (model, payload) = Open(source);
        foreach (var drift in DriftCases.Of(model.Read(payload), payload).Where(drift => drift is { Path.Count: 1, Misfit: not null }))
        {
            var (expected, changed) = ((JsonModel)model.Read(payload), (JsonModel)model.Read(drift.Apply(payload)));
            var property = ModelProperty.Of(expected).FirstOrDefault(property => property.Name == drift.Name)?.Property;
            if (property is null)
            {
                continue; // an additional property
            }

            var value = property.GetValue(expected);
            property.SetValue(expected, value);
            property.SetValue(changed, value);
            if (value is DateTimeOffset)
            {
                // The style of a date-time belongs to the property and not to the value.
                Assert.Equal(value, property.GetValue(model.Read(model.Write(changed))));
            }
            else
            {
                AssertEqual(drift, model.Write(expected), model.Write(changed));
            }

            Assert.True(model.FindMisfits(changed).Count == model.FindMisfits(expected).Count, $"{drift} is a misfit still");
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Setting_null_changes_only_that_property(string source)
    {
        var (model, payload) = Open(source);
        foreach (var property in ModelProperty.Of((JsonModel)model.Read(payload)))
        {
            var value = (JsonModel)model.Read(payload);
            var expected = JsonNode.Parse(payload)!.AsObject();
            var came = expected.Select(other => other.Key).FirstOrDefault(name => IsName(name, property, expected)) ?? property.Name;
            expected.Remove(came);

            value.SetNull(property.Name);
            var written = JsonNode.Parse(model.Write(value))!.AsObject();
            Assert.True(written.Remove(came, out var set) && set is null, $"{property.Name}: {model.Write(value)}");
            AssertEqual(property.Name, expected.ToJsonString(), written.ToJsonString());
        }
    }

    /// <summary>True for an object model without repeated names, of a set that allows misfits.</summary>
    private static bool IsOpenModel(Vector vector)
    {
        try
        {
            using var document = JsonDocument.Parse(vector.Output, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var model = PageModel.Of(vector.Page);
            return model.Type.Namespace != "StrictFixtures" && model.Read(vector.Input) is JsonModel;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>True if the name is that of the property, or one that is read as the property.</summary>
    private static bool IsName(string name, ModelProperty property, JsonObject all) =>
        all.ContainsKey(property.Name) ? name == property.Name : Letters(name) == Letters(property.Name);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static void AssertEqual(object what, string expected, string written) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(written)), $"{what}: {expected} became {written}");

    private static (PageModel Model, string Payload) Open(string source)
    {
        if (!Vector.All.TryGetValue(source, out var vector))
        {
            return (Payload.ModelOf(source), Encoding.UTF8.GetString(Payload.Read(source)));
        }

        // A written payload has no repeated names.
        var model = PageModel.Of(vector.Page);
        return (model, model.RoundTrip(vector.Input));
    }
}
