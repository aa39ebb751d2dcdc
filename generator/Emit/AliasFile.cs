using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Binding;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>The file of aliases for models that others stand for.</summary>
internal sealed record AliasFile(EquatableArray<ModelAlias> Aliases)
{
    public const string HintName = "RouterModels-Aliases.g.cs";

    /// <summary>The file, where there are aliases.</summary>
    public static ImmutableArray<AliasFile> Of(EquatableArray<ModelAlias> aliases) => aliases.Count == 0 ? [] : [new AliasFile(aliases)];

    public SourceText ToText(CancellationToken cancellation)
    {
        var text = new StringBuilder(FileHead.Comment);
        foreach (var alias in Aliases)
        {
            cancellation.ThrowIfCancellationRequested();
            text.Append("global using ").Append(alias.Identifier).Append(" = ").Append(alias.Target).Append(";\n");
        }

        return SourceText.From(text.ToString(), Encoding.UTF8);
    }
}
