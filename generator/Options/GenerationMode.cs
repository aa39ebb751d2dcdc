namespace Router.Codegen.Options;

/// <summary>The place where the models of a project are made.</summary>
internal enum GenerationMode
{
    /// <summary>In the compiler, by the generator.</summary>
    Generator,

    /// <summary>In files, before the compiler starts.</summary>
    Files,
}
