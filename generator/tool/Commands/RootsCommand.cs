using System.CommandLine;
using System.Globalization;
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
        var format = OutputFormat.Option("text is for people, json for programs.");
        var command = new Command("roots", """
            Shows the models that no other refers to, with the number of models that each reaches: they are what to state as
            RouterCodegenRoots. For a project, prints the property that limits its models to those that its sources mention.

            router-codegen roots src/App
            router-codegen roots docs/models
            """)
        {
            format,
        };
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var graph = await terminal.Wait("Binding", () => Task.Run(() => ModelGraph.Of(ModelSet.Of(pages, cancellation)), cancellation));
            if (graph.Models.Length == 0)
                throw new ProjectException("There are no models. 'router-codegen check' says what is wrong.");

            var roots = RootModel.Of(graph);
            var mentioned = pages.IsFolders ? null : MentionedModels.In(pages, graph, cancellation);
            if (arguments.GetValue(format) == OutputFormat.Json)
            {
                terminal.Print(IndentedJson.Of(new ReachingJson(pages).Roots(graph, roots, mentioned)));
                return ExitCode.Success;
            }

            terminal.Print($"{Counted.Of(graph.Models.Length, "model")}; these reach all, each with the number that it reaches:");
            foreach (var root in roots)
                terminal.Print(Line(root, pages));
            if (mentioned is not null)
                Print(mentioned, graph, terminal);
            return ExitCode.Success;
        });
    }

    private static string Line(RootModel root, PageProject pages)
    {
        var circle = root.IsInCircle ? "  (models that it reaches refer to it)" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{root.Reaches,8}  {root.Model.QualifiedName}  {pages.Shown(root.Model.Page.Path)}{circle}");
    }

    private static void Print(MentionedModels mentioned, ModelGraph graph, Terminal terminal)
    {
        terminal.Print("");
        if (mentioned.Names.Length == 0)
        {
            terminal.Print("The sources of the project mention no model.");
            return;
        }

        terminal.Print($"The sources of the project mention {Counted.Of(mentioned.Names.Length, "model")}:");
        terminal.Print("  " + string.Join(", ", mentioned.Names));
        if (mentioned.OfOtherRoots.Length > 0)
            terminal.Print($"For {string.Join(", ", mentioned.OfOtherRoots)}, the Roots of their RouterSchema count and not the property.");
        if (mentioned.Property is not { } property)
            return;

        terminal.Print(string.Create(
            CultureInfo.InvariantCulture, $"With this property, the project has {property.Count} of {graph.Models.Length} models:"));
        terminal.Print("  " + property);
        if (mentioned.Stated.Length > 0)
            terminal.Print($"It states {string.Join(';', mentioned.Stated)} now.");
    }
}
