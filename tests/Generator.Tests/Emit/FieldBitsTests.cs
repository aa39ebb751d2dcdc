using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>The bits of the fields that came, on either side of what an int, a ulong and several of them hold.</summary>
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
    public void A_required_field_is_missed_at_any_place(int count)
    {
        var rows = Names(count).Select(name => Markdown.Required(name, "*str*"));
        var models = GeneratedProject.Of(Markdown.Object("Pet", [.. rows])).Build();
        var all = Names(count).Select(name => $"\"{name}\":\"x\"").ToArray();
        Assert.Equal($"{{{string.Join(',', all)}}}", models.RoundTrip("Pet", $"{{{string.Join(',', all)}}}"));
        for (var i = 0; i < count; i++)
        {
            var rest = all.Where((_, place) => place != i);
            var thrown = Record.Exception(() => (object)models.Read("Pet", $"{{{string.Join(',', rest)}}}"));
            Assert.Contains($"'f{i}' is missing", thrown?.Message, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"f{i}"));
}
