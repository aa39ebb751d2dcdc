using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Diagnostics;

public sealed class ModelFieldSuppressorTests
{
    private const string Own = """
        namespace Acme.Models;

        public partial class Pet
        {
            public string Own;

            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            public Pet(string id) => Id = id;
        }
        """;

    [Fact]
    public async Task A_constructor_of_the_project_must_set_properties_but_not_their_backing_fields()
    {
        var sources = GeneratedProject
            .Of(Markdown.Object("Pet", Markdown.Required("id", "*str*"), Markdown.Required("tags", "List[*str*]")))
            .WithCode(Own).Run();
        var complaints = await sources.Analyze(new ModelFieldSuppressor());
        Assert.Equal(
            ["Own", "Tags", "_Id suppressed", "_Tags suppressed"],
            complaints.Where(complaint => complaint.Id == "CS8618")
                .Select(complaint => GeneratedSources.Message(complaint).Split('\'')[1] + (complaint.IsSuppressed ? " suppressed" : ""))
                .Order(StringComparer.Ordinal));
    }
}
