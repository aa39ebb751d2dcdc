using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Misfits;

/// <summary>Lists and maps that contain misfits and are changed by a program. Unchanged elements are written as read.</summary>
public sealed class ChangedCollectionTests
{
    private const string Somebody = """{"name":"n","email":"e"}""";

    [Fact]
    public void A_value_assigned_in_an_element_replaces_its_null() => AssertChanged(
        """{"owners":[{"name":null,"email":"e"},null],"sums":{}}""",
        collections => collections.Owners![0].Name = "",
        """{"owners":[{"name":"","email":"e"},null],"sums":{}}""");

    [Fact]
    public void A_missing_property_of_an_element_is_written_after_it_is_assigned() => AssertChanged(
        """{"owners":[{"name":"n"},{"error":1}],"sums":{}}""",
        collections => collections.Owners![0].Email = "",
        """{"owners":[{"name":"n","email":""},{"error":1}],"sums":{}}""");

    [Fact]
    public void A_null_set_in_an_element_is_written() => AssertChanged(
        """{"owners":[{"name":"n","email":"e"},5],"sums":{}}""",
        collections => collections.Owners![0].SetNull("team"),
        """{"owners":[{"name":"n","email":"e","team":null},5],"sums":{}}""");

    [Fact]
    public void Removing_an_element_keeps_the_misfits_of_others() => AssertChanged(
        """{"owners":[{"name":"n"},{"error":1},5],"sums":{}}""",
        collections => collections.Owners!.RemoveAt(0),
        """{"owners":[{"error":1},5],"sums":{}}""");

    [Fact]
    public void Inserting_an_element_keeps_the_misfits_of_others() => AssertChanged(
        """{"owners":[{"name":"n"},{"error":1},5],"sums":{}}""",
        collections => collections.Owners!.Insert(0, Owner.FromJson(Somebody)),
        """{"owners":[""" + Somebody + """,{"name":"n"},{"error":1},5],"sums":{}}""");

    [Fact]
    public void An_assigned_element_replaces_a_misfit() => AssertChanged(
        """{"owners":[{"name":"n"},{"error":1},5],"sums":{}}""",
        collections => collections.Owners![1] = Owner.FromJson(Somebody),
        """{"owners":[{"name":"n"},""" + Somebody + """,5],"sums":{}}""");

    [Theory]
    [InlineData("""[null,"b"]""", "append c", """[null,"b","c"]""")]
    [InlineData("""[null,"b"]""", "prepend a", """["a",null,"b"]""")]
    [InlineData("""[5,""]""", "remove first", """[""]""")]
    [InlineData("""["a",5,"","c"]""", "remove first", """[5,"","c"]""")]
    [InlineData("""["a","",5,"c"]""", "remove last", """["a","",5]""")]
    [InlineData("""[5,"b",null,"d"]""", "remove second", """[5,null,"d"]""")]
    public void Unchanged_elements_are_found_by_their_neighbours(string json, string change, string expected) => AssertChanged(
        """{"words":""" + json + ""","sums":{}}""",
        collections =>
        {
            var words = collections.Words!;
            switch (change)
            {
                case "append c":
                    words.Add("c");
                    break;
                case "prepend a":
                    words.Insert(0, "a");
                    break;
                default:
                    words.RemoveAt(change == "remove first" ? 0 : change == "remove second" ? 1 : words.Count - 1);
                    break;
            }
        },
        """{"words":""" + expected + ""","sums":{}}""");

    [Fact]
    public void Adding_or_removing_a_key_keeps_the_others() => AssertChanged(
        """{"by_name":{"a":null,"b":{"name":"n","email":"e"},"c":[1]},"sums":{"x":"?"}}""",
        collections =>
        {
            collections.ByName!.Remove("b");
            collections.ByName["d"] = Owner.FromJson(Somebody);
            collections.Sums["y"] = 1;
        },
        """{"by_name":{"a":null,"d":""" + Somebody + ""","c":[1]},"sums":{"x":"?","y":1}}""");

    [Fact]
    public void Elements_can_be_added_to_a_misfit_list_in_a_map() => AssertChanged(
        """{"groups":{"a":[1,"x"],"b":"y","c":{}},"sums":{}}""",
        collections =>
        {
            collections.Groups!["a"].Add(2);
            collections.Groups["b"].Add(3);
        },
        """{"groups":{"a":[1,"x",2],"b":[3],"c":{}},"sums":{}}""");

    [Fact]
    public void Elements_can_be_added_to_a_misfit_list_in_a_list() => AssertChanged(
        """{"grid":[[1,null],"x",{}],"sums":{}}""",
        collections => collections.Grid![1].Add(5),
        """{"grid":[[1,null],[5],{}],"sums":{}}""");

    [Theory]
    [InlineData(0, """[{"name":"a"},null,{"name":"a"}]""")]
    [InlineData(3, """[{"name":"a"},5,{"name":"a"}]""")]
    public void Equal_models_are_told_apart_by_reference(int removed, string expected)
    {
        var branch = Branch.FromJson("""{"all":[{"name":"a"},5,{"name":"a"},null,{"name":"a"}]}""");
        branch.All!.RemoveRange(removed, 2);
        Assert.Equal("""{"all":""" + expected + "}", branch.ToJson());
    }

    [Fact]
    public void A_changed_model_is_still_recognized()
    {
        var branch = Branch.FromJson("""{"all":[{"name":"a"},5,{"name":"b"}]}""");
        branch.All![0].Name = "c";
        branch.All.Insert(0, new Branch { Name = "d" });
        branch.All[3].Name = "e";
        Assert.Equal("""{"all":[{"name":"d"},{"name":"c"},5,{"name":"e"}]}""", branch.ToJson());
    }

    [Fact]
    public void Lists_inside_lists_keep_their_own_misfits()
    {
        var branch = Branch.FromJson("""{"all":[5,{"all":[null,{"by_name":{"a":"x","b":{}}}]},"y"]}""");
        branch.All![1].All!.Add(new Branch { Name = "c" });
        branch.All[1].All![1].ByName!.Remove("b");
        branch.All.RemoveAt(0);
        Assert.Equal("""{"all":[{"all":[null,{"by_name":{"a":"x"}},{"name":"c"}]},"y"]}""", branch.ToJson());
        Assert.Equal(["$.all[1]", "$.all[0].all[0]", "$.all[0].all[1].by_name.a"], Paths(branch));
    }

    [Fact]
    public void A_moved_null_in_a_list_of_models_is_written_as_null()
    {
        var branch = Branch.FromJson("""{"all":[5,{"name":"a"},{"name":"b"}]}""");
        branch.All!.Reverse();
        Assert.Equal("""{"all":[{"name":"b"},{"name":"a"},null]}""", branch.ToJson());
    }

    [Fact]
    public void Writing_refuses_a_null_for_a_required_value_beside_a_misfit()
    {
        var household = Household.FromJson("""{"name":"h","people":[null,{"first":"a","last":"b"}]}""");
        household.People![1].First = null!;
        Assert.Throws<JsonException>(household.ToJson);
    }

    [Fact]
    public void A_list_in_a_union_of_lists_of_itself_keeps_its_misfits()
    {
        var list = SelfList.FromJson("""[null,[null,"x"],"y"]""");
        Assert.Equal("""[null,[null,"x"],"y"]""", list.ToJson());
        Assert.Equal(["$[0]", "$[1][0]"], JsonMisfit.FindIn(list).Select(misfit => misfit.Path));
    }

    [Fact]
    public void A_list_whose_name_is_spelled_differently_keeps_its_misfits_and_its_name()
    {
        const string Json = """{"name":"c","ALL":[null,{"NAME":"a","_next":{"Name":"b"}}],"union":[5]}""";
        Assert.Equal(Json, Branch.FromJson(Json).ToJson());
    }

    [Fact]
    public void Moved_misfits_are_found_at_their_new_positions()
    {
        var collections = Collections.FromJson("""{"words":["a",5,"b",[]],"sums":{"x":"?","y":[]}}""");
        collections.Words!.RemoveAt(0);
        collections.Sums["y"] = 1;
        Assert.Equal(["$.words[0]", "$.words[2]", "$.sums.x"], Paths(collections));
        collections.Words[0] = "c";
        Assert.Equal(["$.words[2]", "$.sums.x"], Paths(collections));
        collections.Words.RemoveAt(2);
        Assert.Equal(["$.sums.x"], Paths(collections));
    }

    [Fact]
    public void A_misfit_list_is_no_misfit_after_elements_are_added()
    {
        var needs = Needs.FromJson("""{"id":"1","size":1,"at":"2021-01-01T00:00:00Z","owner":{"name":"n","email":"e"},"color":"red"}""");
        Assert.Equal(["$.items"], Paths(needs));
        needs.Items.Add(1);
        Assert.Empty(Paths(needs));
    }

    [Fact]
    public void A_list_in_a_union_keeps_its_misfits_as_it_grows()
    {
        var setting = Setting.FromJson("""{"key":"k","value":["a",5]}""");
        Assert.True(setting.TryGetListSetting(out var list));
        list.Value.Add("b");
        Assert.Equal("""{"key":"k","value":["a",5,"b"]}""", setting.ToJson());
        list.Value = ["", ""];
        Assert.Equal("""{"key":"k","value":["",""]}""", setting.ToJson());
    }

    [Fact]
    public void Writing_refuses_a_null_that_a_program_added_to_a_list_of_models() => Assert.Throws<JsonException>(() =>
    {
        var household = Household.FromJson("""{"name":"h","people":[{"first":"a","last":"b"}]}""");
        household.People!.Add(null!);
        return household.ToJson();
    });

    private static IEnumerable<string> Paths(JsonModel model) => model.FindMisfits().Select(misfit => misfit.Path);

    private static void AssertChanged(string json, Action<Collections> change, string expected)
    {
        var collections = Collections.FromJson(json);
        Assert.Equal(json, collections.ToJson());
        change(collections);
        Assert.Equal(expected, collections.ToJson());
        Assert.Equal(expected, JsonSerializer.Serialize(collections));
    }
}
