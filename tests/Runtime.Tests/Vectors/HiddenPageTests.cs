using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Vectors;

/// <summary>Messages without pages. The switch applies to the whole process, so no other test runs at the same time.</summary>
[Collection(nameof(HiddenPageTests))]
[CollectionDefinition(nameof(HiddenPageTests), DisableParallelization = true)]
public sealed class HiddenPageTests : IDisposable
{
    private const string Switch = "Router.Codegen.HidesPages";

    public HiddenPageTests() => AppContext.SetSwitch(Switch, true);

    public void Dispose() => AppContext.SetSwitch(Switch, false);

    [Fact]
    public void An_error_names_no_page_and_no_correction() => Assert.Equal(
        "The required property 'last' is missing (model Person). 'lasts' came; did you mean it for 'last'?"
        + " Path: $ | LineNumber: 0 | BytePositionInLine: 27.",
        Assert.Throws<JsonException>(() => Person.FromJson("""{"first":"a","lasts":"bcd"}""", JsonMisfits.Refuse)).Message);

    [Fact]
    public void The_text_of_a_misfit_names_no_page_but_its_properties_do()
    {
        var misfit = Assert.Single(Person.FromJson("""{"first":"a"}""").FindMisfits());
        Assert.Equal("$.last: expected a string, found nothing (model Person)", misfit.ToString());
        Assert.EndsWith("person.md", misfit.Page, StringComparison.Ordinal);
        Assert.Equal(11, misfit.Line);
    }
}
