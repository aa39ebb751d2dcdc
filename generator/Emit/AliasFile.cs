using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>The file of aliases for models that were merged into others.</summary>
internal sealed record AliasFile(EquatableArray<ModelAlias> Aliases) : IEmittedFile
{
    public string HintName => "RouterModels-Aliases.g.cs";

    /// <summary>Creates the file if there are aliases to write.</summary>
    public static ImmutableArray<AliasFile> Create(AliasTable aliases, IEnumerable<MentionedNames> mentioned) =>
        aliases.Written(mentioned) is { Count: > 0 } written ? [new AliasFile(written)] : [];

    public SourceText ToText(CancellationToken cancellation)
    {
        using var writer = new SourceWriter(isCompact: true);
        foreach (var alias in Aliases)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Line($"global using {alias.Identifier} = {alias.Target};");
        }

        return SourceText.From(FileHead.Of(null) + writer.Take(), Encoding.UTF8);
    }
}
