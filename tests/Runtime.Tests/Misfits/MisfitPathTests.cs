using Fixtures;

namespace Router.Codegen.Tests.Misfits;

/// <summary>Misfits are found inside lists, maps, unions and models, with their paths.</summary>
public sealed class MisfitPathTests
{
    [Theory]
    [InlineData("""{"words":["a",5,null],"sums":{}}""", "$.words[1]", "$.words[2]")]
    [InlineData("""{"grid":[[1,"2"],5,[[]]],"sums":{}}""", "$.grid[0][1]", "$.grid[1]", "$.grid[2][0]")]
    [InlineData("""{"groups":{"a":[1.5],"b":{}},"sums":{"x":[]}}""", "$.groups.a[0]", "$.groups.b", "$.sums.x")]
    [InlineData("""{"moments":["soon",5],"sums":{}}""", "$.moments[0]", "$.moments[1]")]
    [InlineData("""{"levels":[{},7],"sums":{}}""", "$.levels[0]")]
    public void Misfits_in_lists_and_maps_have_their_paths(string json, params string[] paths)
    {
        var collections = Collections.FromJson(json);
        Assert.Equal(paths, collections.FindMisfits().Select(misfit => misfit.Path));
        Assert.Equal(json, collections.ToJson());
    }

    [Fact]
    public void Misfits_in_additional_properties_are_found_and_kept()
    {
        const string Json = """{"total":1,"a":"x","b":2,"c":[3]}""";
        var counters = Counters.FromJson(Json);
        Assert.Equal([("$.a", JsonMisfitKind.OtherKind), ("$.c", JsonMisfitKind.OtherKind)], MisfitTests.Found(counters));
        Assert.Equal(["b"], counters.AdditionalProperties!.Keys);
        Assert.Equal("""{"total":1,"b":2,"a":"x","c":[3]}""", counters.ToJson());
        counters.AdditionalProperties["a"] = 4;
        Assert.Equal("""{"total":1,"b":2,"a":4,"c":[3]}""", counters.ToJson());
        Assert.Equal(["$.c"], counters.FindMisfits().Select(misfit => misfit.Path));
    }

    [Fact]
    public void Misfits_in_the_lists_of_a_union_s_member_are_found_and_kept()
    {
        const string Json = """{"setting":{"key":"k","value":["a",5]},"required":null}""";
        var unions = Unions.FromJson(Json);
        Assert.Equal(Json, unions.ToJson());
        Assert.True(unions.Setting!.Value.TryGetListSetting(out var setting));
        Assert.Equal(["a", ""], setting.Value);
        Assert.Equal([("$.setting.value[1]", JsonMisfitKind.OtherKind)], MisfitTests.Found(unions));
    }

    [Fact]
    public void Misfits_in_a_union_are_found_from_the_union_itself()
    {
        var figure = Figure.FromJson("""{"type":"circle","radius":"x"}""");
        Assert.Equal(["$.radius"], JsonMisfit.FindIn(figure).Select(misfit => misfit.Path));
        Assert.Equal("""{"type":"circle","radius":"x"}""", figure.ToJson());
    }

    [Fact]
    public void The_path_leads_through_lists_maps_and_models()
    {
        const string Json = """{"all":[{},{"by_name":{"a b":{"next":{"name":5}}}}]}""";
        var branch = Branch.FromJson(Json);
        Assert.Equal([("$.all[1].by_name['a b'].next.name", JsonMisfitKind.OtherKind)], MisfitTests.Found(branch));
        Assert.Equal([("$.next.name", JsonMisfitKind.OtherKind)], MisfitTests.Found(branch.All![1].ByName!["a b"]));
        Assert.Equal(Json, branch.ToJson());
    }
}
