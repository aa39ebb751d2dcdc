using Microsoft.CodeAnalysis;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Pages;

namespace Router.Codegen;

/// <summary>Steps that find the aliases mentioned in the project's sources and views, if there are too many to emit all.</summary>
internal static class Mentions
{
    public static IncrementalValuesProvider<MentionedNames> InSources(
        IncrementalValueProvider<Compilation> compilation, IncrementalValueProvider<AliasTable> aliases) => compilation.Combine(aliases)
        .SelectMany(static (compilation, aliases, _) => aliases.SeeksMentions ? compilation.SyntaxTrees : [])
        .CombineSame(aliases)
        .SelectMany(static (tree, aliases, cancellation) =>
            aliases.MentionedIn(tree.GetText(cancellation).ToString(), cancellation));

    public static IncrementalValuesProvider<MentionedNames> InViews(
        IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<AliasTable> aliases) => files
        .Where(static file => InputFile.IsView(file.Path))
        .CombineSame(aliases)
        .SelectMany(static (file, aliases, cancellation) =>
            aliases.SeeksMentions ? aliases.MentionedIn(InputFile.ReadText(file, cancellation), cancellation) : []);
}
