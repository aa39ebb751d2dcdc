using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Emit;

/// <summary>A file that the generator adds to the project. Its text is made only if the file is new or changed.</summary>
internal interface IEmittedFile
{
    /// <summary>The file's unique name.</summary>
    string HintName { get; }

    SourceText ToText(CancellationToken cancellation);
}
