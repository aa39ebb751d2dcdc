using System.CommandLine;
using System.Globalization;
using Router.Codegen.Options;
using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;
using Router.Codegen.Tool.Reaching;

namespace Router.Codegen.Tool.Commands;

/// <summary>Shows the models that nothing refers to, and the roots that a project needs.</summary>
internal static class RootsCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var command = new Command("roots", """
            Shows the models that no other refers to, with the number of models that each reaches: they are what to state as
            RouterCodegenRoots. For a project, prints the property that limits its models to those that its sources mention.

            router-codegen roots src/App
            router-codegen roots docs/models
            """);
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var graph = await terminal.Wait("Binding", () => Task.Run(() => ModelGraph.Of(ModelSet.Of(pages, cancellation)), cancellation));
            PrintRoots(graph, pages, terminal);
            if (!pages.IsFolders)
                PrintMentioned(graph, pages, terminal, cancellation);
            return ExitCode.Success;
        });
    }

    private static void PrintRoots(ModelGraph graph, PageProject pages, Terminal terminal)
    {
        var roots = RootModels.Of(graph);
        var counts = roots.ToDictionary(root => root, root => graph.ReachedFrom(root).Count);
        var referred = graph.References.SelectMany(references => references).ToHashSet();
        terminal.Print($"{Counted.Of(graph.Models.Length, "model")}; these reach all, each with the number that it reaches:");
        foreach (var root in roots.OrderByDescending(root => counts[root]).ThenBy(root => root))
        {
            var model = graph.Models[root];
            var circle = referred.Contains(root) ? "  (models that it reaches refer to it)" : "";
            terminal.Print(string.Create(
                CultureInfo.InvariantCulture, $"{counts[root],8}  {model.QualifiedName}  {pages.Shown(model.Page.Path)}{circle}"));
        }
    }

    private static void PrintMentioned(ModelGraph graph, PageProject pages, Terminal terminal, CancellationToken cancellation)
    {
        var mentioned = MentionedModels.In(pages, graph, cancellation);
        var ofSets = mentioned.Where(place => graph.Models[place].HasRootsOfItsSet).ToList();
        terminal.Print("");
        if (mentioned.Length == 0)
        {
            terminal.Print("The sources of the project mention no model.");
            return;
        }

        terminal.Print($"The sources of the project mention {Counted.Of(mentioned.Length, "model")}:");
        terminal.Print("  " + string.Join(", ", mentioned.Select(place => graph.Models[place].Name.Identifier).Distinct()));
        if (ofSets.Count > 0)
        {
            var names = ofSets.Select(place => graph.Models[place].Name.Identifier).Distinct();
            terminal.Print($"Roots of a RouterSchema count for {string.Join(", ", names)}: the property does not.");
        }

        if (ofSets.Count == mentioned.Length)
            return;

        var property = RootsProperty.Covering(graph, mentioned.RemoveRange(ofSets));
        terminal.Print(string.Create(
            CultureInfo.InvariantCulture, $"With this property, the project has {property.Count} of {graph.Models.Length} models:"));
        terminal.Print("  " + property);
        if (OptionsReader.Read(pages.Options.GlobalOptions).Project.Roots is { Count: > 0 } stated)
            terminal.Print($"It states {string.Join(";", stated)} now.");
    }
}
