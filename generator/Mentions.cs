using Microsoft.CodeAnalysis;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Pages;

namespace Router.Codegen;

/// <summary>Steps that find the names of models that the project's sources and views mention.</summary>
internal static class Mentions
{
    public static IncrementalValuesProvider<MentionedNames> InSources(
        IncrementalValueProvider<Compilation> compilation, IncrementalValueProvider<SoughtNames> sought) => compilation.Combine(sought)
        .SelectMany(static (compilation, sought, _) => sought.IsEmpty ? [] : compilation.SyntaxTrees)
        .CombineSame(sought)
        .SelectMany(static (tree, sought, cancellation) =>
            sought.MentionedIn(tree.GetText(cancellation).ToString(), cancellation));

    public static IncrementalValuesProvider<MentionedNames> InViews(
        IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<SoughtNames> sought) => files
        .Where(static file => InputFile.IsView(file.Path))
        .CombineSame(sought)
        .SelectMany(static (file, sought, cancellation) =>
            sought.IsEmpty ? [] : sought.MentionedIn(InputFile.ReadText(file, cancellation), cancellation));
}
