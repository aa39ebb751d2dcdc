using System.Text;
using System.Text.Json;
using CsCheck;
using Fixtures;
using Router.Codegen.Emitted;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Properties;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Everyday;

/// <summary>A copy is written like its original, and shares no mutable state with it.</summary>
public sealed class DeepCloneTests
{
    private const int Count = 300;

    public static TheoryData<string> Vectors => [.. Vector.All.Where(entry => entry.Value.IsRead).Select(entry => entry.Key)];

    public static TheoryData<string> Payloads => [.. Payload.Names];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_is_copied(string name) => AssertCopied(Payload.ModelOf(name), Payload.Read(name));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_values_of_all_vectors_are_copied(string name)
    {
        var vector = Vector.All[name];
        AssertCopied(PageModel.Of(vector.Page), Encoding.UTF8.GetBytes(vector.Input));
    }

    [Fact]
    public void Random_models_are_copied()
    {
        RandomTwins.Scalars.Sample(twin => AssertCopied(Scalars.FromJson(JsonSerializer.Serialize(twin))), iter: Count);
        RandomTwins.Collections.Sample(twin => AssertCopied(Collections.FromJson(JsonSerializer.Serialize(twin))), iter: Count);
        var deep = new JsonSerializerOptions { MaxDepth = 512 };
        RandomTwins.Branch.Sample(
            twin => AssertCopied(JsonSerializer.Deserialize<Branch>(JsonSerializer.Serialize(twin, deep), deep)!), iter: Count);
    }

    [Fact]
    public void Nulls_set_by_a_program_are_copied_with_the_values_they_hide()
    {
        var original = new Presence { Id = "i", Parent = null, Tags = ["a"], Counts = [], Extra = 5, Comment = null };
        original.SetNull("tags");
        original.Backup = null;
        var copy = original.DeepClone();
        AssertCopied(original, copy);
        Assert.Equal(["a"], copy.Tags);
        Assert.Contains("\"tags\":null", copy.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"backup\":null", copy.ToJson(), StringComparison.Ordinal);
        copy.Tags = ["b"];
        Assert.Contains("\"tags\":[\"b\"]", copy.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"tags\":null", original.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_keeps_its_member_even_if_its_JSON_would_be_read_as_another()
    {
        Figure original = new Circle { Type = "square", Radius = 1 };
        Assert.IsType<Circle>(original.DeepClone().Value);
        Party party = new Company { Name = "n" };
        ((Company)party).UnknownProperties.Set("first", "a");
        ((Company)party).UnknownProperties.Set("last", "b");
        Assert.IsType<Company>(party.DeepClone().Value);
        Assert.Equal(party.ToJson(), party.DeepClone().ToJson());
        Assert.IsType<List<long>>(((Stops)new List<long>()).DeepClone().Value);
    }

    [Fact]
    public void A_list_in_a_union_is_copied()
    {
        var list = new List<long> { 1 };
        Stops original = list;
        var copy = original.DeepClone();
        list.Add(2);
        Assert.Equal("[1]", copy.ToJson());
    }

    [Fact]
    public void A_value_that_a_strict_set_would_refuse_is_copied()
    {
        var original = new StrictFixtures.Record { Id = "i", Grade = new("z") };
        original.SetNull("note");
        AssertCopied(original);
    }

    [Fact]
    public void A_value_that_cannot_be_written_is_copied()
    {
        Assert.Equal(double.NaN, new Scalars { Number = double.NaN }.DeepClone().Number);
        Assert.Null(new Owner { Name = null!, Email = "" }.DeepClone().Name);
    }

    [Fact]
    public void Additional_properties_keep_names_that_would_be_read_as_fields()
    {
        var original = new Counters { Total = 1, AdditionalProperties = new(StringComparer.OrdinalIgnoreCase) { ["To-tal"] = 2 } };
        var copy = original.DeepClone();
        AssertCopied(original, copy);
        Assert.Equal(2, copy.AdditionalProperties!["to-TAL"]);
    }

    [Fact]
    public void Changed_unknown_properties_do_not_affect_the_copy()
    {
        var original = Owner.FromJson("""{"name":"n","email":"e","x":[1.50]}""");
        original.UnknownProperties.Set("y", 1);
        var copy = original.DeepClone();
        copy.UnknownProperties.Set("z", 2);
        Assert.True(copy.UnknownProperties.Remove("x"));
        Assert.Equal("""{"name":"n","email":"e","x":[1.50],"y":1}""", original.ToJson());
        Assert.Equal("""{"name":"n","email":"e","y":1,"z":2}""", copy.ToJson());
    }

    [Fact]
    public void A_misfit_is_found_in_the_copy_of_its_list()
    {
        var original = Collections.FromJson("""{"owners":[{"name":"a","email":"b"},5,{"name":"c","email":"d"}],"sums":{}}""");
        var copy = original.DeepClone();
        copy.Owners!.RemoveAt(0);
        Assert.Equal("""{"owners":[5,{"name":"c","email":"d"}],"sums":{}}""", copy.ToJson());
        AssertCopied(original);
    }

    [Fact]
    public void A_shared_object_is_shared_in_the_copy()
    {
        var loop = new Branch { Name = "loop" };
        loop.Next = loop;
        var copy = loop.DeepClone();
        Assert.NotSame(loop, copy);
        Assert.Same(copy, copy.Next);
    }

    [Fact]
    public void Lists_and_maps_are_copied()
    {
        var owner = new Owner { Name = "n", Email = "e" };
        var list = new List<Owner> { owner, null! }.DeepClone();
        Assert.NotSame(owner, list[0]);
        Assert.Null(list[1]);
        var map = new Dictionary<string, Owner>(StringComparer.OrdinalIgnoreCase) { ["a"] = owner }.DeepClone();
        Assert.NotSame(owner, map["A"]);
        Assert.True(JsonModel.DeepEquals(list[0], map["A"]));
    }

    [Fact]
    public void Models_nested_too_deeply_for_the_stack_are_refused()
    {
        var branch = new Branch();
        for (var i = 0; i < 1_000_000; i++)
        {
            branch = new Branch { Next = branch };
        }

        Assert.Throws<JsonException>(branch.DeepClone);
    }

    private static void AssertCopied(PageModel model, byte[] json)
    {
        var original = (IJsonModel)model.Read(json);
        var copy = new List<IJsonModel> { original }.DeepClone()[0];
        Assert.Equal(original.GetType(), copy.GetType());
        Assert.Equal(model.Write(original), model.Write(copy));
        Assert.Equal(model.FindMisfits(original), model.FindMisfits(copy));
        Assert.Empty(MutableObjects.In(original).Intersect(MutableObjects.In(copy), ReferenceEqualityComparer.Instance));
    }

    private static void AssertCopied<T>(T original)
        where T : JsonModel<T>, IJsonCodec<T> => AssertCopied(original, original.DeepClone());

    private static void AssertCopied<T>(T original, T copy)
        where T : JsonModel<T>, IJsonCodec<T>
    {
        Assert.Equal(original.ToJson(), copy.ToJson());
        Assert.Equal(original.FindMisfits(), copy.FindMisfits());
        Assert.Empty(MutableObjects.In(original).Intersect(MutableObjects.In(copy), ReferenceEqualityComparer.Instance));
    }
}
