using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>The bits of the fields that were read, for numbers of fields around those of an int, a ulong and several of them.</summary>
public sealed class FieldBitsTests
{
    public static TheoryData<int> Counts => [1, 30, 31, 32, 33, 63, 64, 65, 129];

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_null_of_any_field_is_written_back_and_can_be_set(int count)
    {
        var rows = Names(count).Select(name => Markdown.Optional(name, "*OptionalNullable[str]*"));
        var models = GeneratedProject.Of(Markdown.Object("Pet", [.. rows])).Build();
        foreach (var name in Names(count))
        {
            var json = $$"""{"{{name}}":null}""";
            Assert.Equal(json, models.RoundTrip("Pet", json));

            var pet = Activator.CreateInstance(models.Type("Pet"))!;
            models.Type("Pet").GetProperty(name.ToUpperInvariant())!.SetValue(pet, null);
            Assert.Equal(json, GeneratedModels.Write(pet));
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_missing_required_field_is_detected_at_any_position(int count)
    {
        var rows = Names(count).Select(name => Markdown.Required(name, "*str*"));
        var project = GeneratedProject.Of(Markdown.Object("Pet", [.. rows]));
        var (models, refusing) = (project.Build(), project.WithProperty("RouterCodegenMisfits", "Refuse").Build());
        var all = Names(count).Select(name => $"\"{name}\":\"x\"").ToArray();
        Assert.Equal($"{{{string.Join(',', all)}}}", models.RoundTrip("Pet", $"{{{string.Join(',', all)}}}"));
        for (var i = 0; i < count; i++)
        {
            var rest = all.Where((_, place) => place != i);
            var json = $"{{{string.Join(',', rest)}}}";
            var thrown = Record.Exception(() => (object)refusing.Read("Pet", json));
            Assert.Contains($"'f{i}' is missing", thrown?.Message, StringComparison.Ordinal);
            if (count > 1)
            {
                var pet = (JsonModel)models.Read("Pet", json);
                Assert.Equal(($"$.f{i}", JsonMisfitKind.Missing), pet.FindMisfits().Select(misfit => (misfit.Path, misfit.Kind)).Single());
                Assert.Equal(json, GeneratedModels.Write(pet));
            }
        }
    }

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"f{i}"));
}
