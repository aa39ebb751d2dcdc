using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Emit;

/// <summary>A file that the generator adds to the project. Its text is made when the file is new or another one than before.</summary>
internal interface IEmittedFile
{
    /// <summary>The file's name, which no other has.</summary>
    string HintName { get; }

    SourceText ToText(CancellationToken cancellation);
}
