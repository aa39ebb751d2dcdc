using Microsoft.CodeAnalysis;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Pages;

namespace Router.Codegen;

/// <summary>Steps that find the aliases mentioned in the project's sources and views, if there are too many to emit all.</summary>
internal static class Mentions
{
    public static IncrementalValuesProvider<MentionedNames> InSources(
        IncrementalValueProvider<Compilation> compilation, IncrementalValueProvider<AliasTable> aliases) => compilation.Combine(aliases)
        .SelectMany(static (input, _) => input.Right.SeeksMentions ? input.Left.SyntaxTrees.ToImmutableArray() : [])
        .CombineSame(aliases)
        .SelectMany(static (input, cancellation) => input.Right.MentionedIn(input.Left.GetText(cancellation).ToString(), cancellation));

    public static IncrementalValuesProvider<MentionedNames> InViews(
        IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<AliasTable> aliases) => files
        .Where(static file => InputFile.IsView(file.Path))
        .CombineSame(aliases)
        .SelectMany(static (input, cancellation) =>
            input.Right.SeeksMentions ? input.Right.MentionedIn(InputFile.TextOf(input.Left, cancellation), cancellation) : []);
}
