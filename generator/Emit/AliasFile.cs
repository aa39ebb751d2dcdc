using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>The file of aliases for models that were merged into others.</summary>
internal sealed record AliasFile(EquatableArray<ModelAlias> Aliases) : IEmittedFile
{
    public string HintName => "RouterModels-Aliases.g.cs";

    /// <summary>Creates the file, if there are aliases to write.</summary>
    public static ImmutableArray<AliasFile> Create(AliasTable aliases, IEnumerable<MentionedNames> mentioned) =>
        aliases.Written(mentioned) is { Count: > 0 } written ? [new AliasFile(written)] : [];

    public SourceText ToText(CancellationToken cancellation)
    {
        var text = new StringBuilder(FileHead.Of(null));
        foreach (var alias in Aliases)
        {
            cancellation.ThrowIfCancellationRequested();
            text.Append("global using ").Append(alias.Identifier).Append(" = ").Append(alias.Target).Append(";\n");
        }

        return SourceText.From(text.ToString(), Encoding.UTF8);
    }
}
