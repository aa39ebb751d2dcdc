using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Tool.Tests;

public sealed class ModelSetTests
{
    [Fact]
    public void A_page_has_the_settings_of_the_folder_to_which_its_path_resolves()
    {
        var options = new Dictionary<string, string> { ["RouterSchemaSets"] = "Folder=/acme/docs/|Namespace=Acme.Pets" };
        var project = new PageProject("/acme/app", [new Page()], PropertyOptions.Of(options), FolderProject.Code());

        Assert.Equal(["global::Acme.Pets.Pet"], ModelSet.Of(project, TestContext.Current.CancellationToken).Shapes().Keys);
    }

    private sealed class Page : AdditionalText
    {
        public override string Path => "/acme/app/../docs/pet.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("""
            # Pet

            ## Fields

            | Field | Type | Required |
            | --- | --- | --- |
            | `name` | *str* | :heavy_check_mark: |
            """);
    }
}
