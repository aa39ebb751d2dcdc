using System.CommandLine;
using System.Globalization;
using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Reaching;

namespace Router.Codegen.Tool.Commands;

/// <summary>Shows the models that are reachable from a model, or from which it is reachable.</summary>
internal static class TreeCommand
{
    public static Command Create()
    {
        var model = new Argument<string>("MODEL")
        {
            Description = "The C# name of a model, qualified or not, or the title of its page; '*' is any text.",
        };
        var project = new ProjectArguments();
        var depth = new Option<int?>("--depth")
        {
            Description = "The number of levels that text shows; without it, all.",
            HelpName = "LEVELS",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var levels) && levels > 0)
                    return levels;
                result.AddError("--depth is a number of levels, from 1.");
                return null;
            },
        };
        var format = OutputFormat.Option("text is for people; json has each model once, with the models that are next in the tree.");
        var reverse = new Option<bool>("--reverse")
        {
            Description = "Shows the models that refer to the model, and those that refer to them.",
        };
        var command = new Command("tree", """
            Shows the models that a model refers to, those that they refer to, and so on. The number behind a model is that of the models
            that it reaches. A model that stands above is not repeated.

            router-codegen tree Order src/App
            router-codegen tree "*Request" docs/models --depth 1
            router-codegen tree Address src/App --reverse
            """)
        {
            model, depth, reverse, format,
        };
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var graph = await terminal.Wait("Binding", () => Task.Run(() => ModelGraph.Of(ModelSet.Of(pages, cancellation)), cancellation));
            var isReverse = arguments.GetValue(reverse);
            var found = ModelSearch.Find(graph, arguments.GetRequiredValue(model));
            if (isReverse)
                graph = graph.Reversed();
            if (arguments.GetValue(format) == OutputFormat.Json)
            {
                terminal.Print(IndentedJson.Of(new ReachingJson(pages).Tree(graph, found)));
                return ExitCode.Success;
            }

            var tree = new ModelTree(graph, arguments.GetValue(depth) ?? int.MaxValue);
            foreach (var root in found)
            {
                var (name, page) = (graph.Models[root].QualifiedName, pages.Shown(graph.Models[root].Page.Path));
                terminal.Print($"{name}, {page}: {Reach(graph, root, isReverse)}");
                foreach (var line in tree.LinesBelow(root))
                    terminal.Print(line);
            }

            return ExitCode.Success;
        });
    }

    private static string Reach(ModelGraph graph, int root, bool isReverse)
    {
        var count = Counted.Of(graph.ReachedFrom(root).Count, "model");
        return isReverse ? $"reached by {count}" : $"reaches {count}";
    }
}
